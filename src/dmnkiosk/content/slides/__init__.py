"""The kinds of slide. Each kind has one file here and one of the same name in `views/slides`."""
