"""What can be touched, and the words beside it: one widget a file."""
