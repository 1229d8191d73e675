"""Parts that several diagrams draw with: discs, plates, ways, a clock, the course of an effect."""
