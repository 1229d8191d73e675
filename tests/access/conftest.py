"""These visitors find a fresh kiosk."""

from tests.driver import toucher, visitor

__all__ = ["toucher", "visitor"]
