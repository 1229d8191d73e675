"""A square that a phone can read (QR code, ISO/IEC 18004): text as rows of dark and light."""

Square = tuple[tuple[bool, ...], ...]


def square(text: str) -> Square:
    """The modules of a text's QR code, row by row; true is dark. Without the quiet zone.

    Raises:
        segno.DataOverflowError: the text is too long for any QR code.
    """
    # The first screen needs no square, and must not wait for what makes one.
    import segno

    code = segno.make_qr(text, error="m")
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)
