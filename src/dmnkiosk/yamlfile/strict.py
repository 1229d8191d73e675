"""Text, numbers and true/false are never turned into one another."""

SIMPLE = frozenset({"str", "int", "float", "bool"})
NOT_SEARCHED = frozenset({"keys_schema", "metadata", "default"})


def make_strict(schema: object) -> None:
    """Mark each simple value inside a core schema as strict.

    Keys of mappings stay as they are: in a file they are always text.
    """
    waiting = [schema]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list | tuple):
            waiting.extend(part)
        elif isinstance(part, dict):
            # Without a type it is a table of fields, whose names may be any word.
            kind = part.get("type")
            skipped = NOT_SEARCHED if isinstance(kind, str) else frozenset()
            waiting.extend(value for key, value in part.items() if key not in skipped)
            if isinstance(kind, str) and kind in SIMPLE:
                part["strict"] = True
