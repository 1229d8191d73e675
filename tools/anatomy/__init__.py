"""Build-time recipe that turns public brain data into the outlines in resources/brain."""
