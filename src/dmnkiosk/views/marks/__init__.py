"""How each mark of a frame is painted: one item a file, each with one `show_mark`."""
