"""The brain's areas, their teams, and how they work together in each state. Pure values."""
