"""Where the visitor is, and what follows from what they do. Pure."""
