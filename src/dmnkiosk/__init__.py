"""A kiosk that explains the default mode network to patients."""

__version__ = "0.1.0"
