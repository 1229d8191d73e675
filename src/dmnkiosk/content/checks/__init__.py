"""What must hold between files: one function for each concern, each taking (pieces, report)."""
