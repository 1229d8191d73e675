"""The only reader of YAML: values, where each stands, limits, and problems in plain words."""
