"""Contrast of two colors, by the formula of WCAG 2.2 (relative luminance)."""


def luminance(color: str) -> float:
    """Relative luminance 0..1 of `#rrggbb` (WCAG 2.2, sRGB)."""
    parts = (int(color[i : i + 2], 16) / 255.0 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio 1..21 of two colors `#rrggbb`."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)
