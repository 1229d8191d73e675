"""Plain values that grow one by one, with their places. A stack of its own: no recursion."""

from types import MappingProxyType
from typing import TypeAlias, cast

from dmnkiosk.yamlfile.document import Document, FieldPath, Place

Items: TypeAlias = "dict[str, object] | list[object]"


class _Level:
    """A list or mapping that is still open; in a mapping, `key` waits for its value."""

    __slots__ = ("is_list", "items", "key", "path")

    def __init__(self, items: Items, path: FieldPath) -> None:
        self.items = items
        self.is_list = isinstance(items, list)
        self.path = path
        self.key: str | None = None


class Tree:
    """The values read so far, and the lists and mappings that are still open."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._data: object = None
        self._values: dict[FieldPath, Place] = {}
        self._keys: dict[FieldPath, Place] = {}
        self._open: list[_Level] = []

    @property
    def depth(self) -> int:
        """How many lists and mappings are open."""
        return len(self._open)

    @property
    def expects_key(self) -> bool:
        """Whether what comes next is a key."""
        if not self._open:
            return False
        level = self._open[-1]
        return level.key is None and not level.is_list

    @property
    def path(self) -> FieldPath:
        """The path of what comes next, or of the mapping when that is a key."""
        if not self._open:
            return ()
        level = self._open[-1]
        if level.key is not None:
            return (*level.path, level.key)
        return (*level.path, len(level.items)) if level.is_list else level.path

    def key(self, name: str, place: Place) -> Place | None:
        """Take a key; where it stood before if it was used already, else none."""
        level = self._open[-1]
        level.key = name
        path = (*level.path, name)
        if name in level.items:
            return self._keys[path]
        self._keys[path] = place
        return None

    def put(self, value: object, place: Place) -> FieldPath:
        """Take a value, and say which path it got."""
        path = self.path
        self._values[path] = place
        if not path:
            self._data = value
            return path
        level = self._open[-1]
        if level.key is None:
            cast("list[object]", level.items).append(value)
        else:
            cast("dict[str, object]", level.items)[level.key] = value
            level.key = None
        return path

    def open(self, items: Items, place: Place) -> None:
        """Take an empty list or mapping that the next values belong to."""
        self._open.append(_Level(items, self.put(items, place)))

    def close(self) -> None:
        """End the list or mapping that was opened last."""
        self._open.pop()

    def document(self, name: str) -> Document:
        """Everything, as a document of this name."""
        return Document(
            name, self._data, MappingProxyType(self._values), MappingProxyType(self._keys)
        )
