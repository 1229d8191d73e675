"""What the picture is at a second: meaning only, no colors and no pixels."""
