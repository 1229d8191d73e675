"""What assistive technology is told: roles, names, values, and places within a control."""
