"""Colors by role, and sizes in millimeters on the glass."""
