"""What fills the glass: one screen a file, each with one `show_session`."""
