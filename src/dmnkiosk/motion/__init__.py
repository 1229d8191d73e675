"""How things move: easing and tweening. Time is always an argument."""
