"""A short name for everything a session holds: a kiosk that was reset has that of a fresh one."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from dmnkiosk.session.state import Session


def fingerprint(session: Session) -> str:
    """SHA-256 of all fields, in hexadecimal; equal sessions have equal ones."""
    return hashlib.sha256(canonical(session).encode()).hexdigest()


def canonical(session: Session) -> str:
    """All fields of a session as one line of JSON, in one order only."""
    return json.dumps(_plain(session), sort_keys=True, separators=(",", ":"))


def _plain(value: object) -> object:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, frozenset):
        return sorted(str(part) for part in value)
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    # 1 and 1.0 are equal, and so are 0.0 and -0.0.
    return float(value) + 0.0 if isinstance(value, int | float) else value
