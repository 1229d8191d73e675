"""The part of a slide that its kind decides. Each kind has one file here and one in `content`."""
