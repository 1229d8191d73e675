"""YAML becomes checked, frozen values here. Nothing else in the kiosk sees a raw mapping."""
