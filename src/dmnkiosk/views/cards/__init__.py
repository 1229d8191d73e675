"""What lies over a screen: one panel a file."""
