"""The kinds of diagram: each a pure function from a moment to marks, in a file of its own."""
