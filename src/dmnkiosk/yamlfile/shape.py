"""What a model expects at each place of a document, followed along a validation error's `loc`.

A `loc` mixes keys of the file with words of pydantic's own: the tag of a tagged union, the label
of a union's member, `[key]`. Only the model's core schema tells them apart.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from pydantic import BaseModel

from dmnkiosk.yamlfile.document import FieldPath

Node: TypeAlias = Mapping[str, Any]

ANYTHING: Node = {"type": "any"}
KEY = "[key]"
INNER = {"lax-or-strict": "lax_schema", "json-or-python": "python_schema"}


@dataclass(frozen=True)
class Spot:
    """Where an error is.

    Attributes:
        path: keys and list positions as they stand in the file.
        of_key: whether the key at that path is wrong, not its value.
        nodes: what may stand there, as core schemas.
        forks: each union that was passed: how long the path was, and the member's label.
    """

    path: FieldPath
    of_key: bool
    nodes: tuple[Node, ...]
    forks: tuple[tuple[int, str], ...]


class Shape:
    """The expectations of one model."""

    def __init__(self, model: type[BaseModel]) -> None:
        """Take the core schema that pydantic has made of a model."""
        self._root: Node = model.__pydantic_core_schema__
        self._named = {node["ref"]: node for node in self._root.get("definitions", ())}

    def spot(self, loc: FieldPath) -> Spot:
        """What an error's `loc` stands for."""
        parents: list[Node] = []
        nodes = self._inner([self._root])
        path: FieldPath = ()
        forks: list[tuple[int, str]] = []
        for element in loc:
            if element == KEY:
                found = [node.get("keys_schema", ANYTHING) for node in parents]
            elif unions := _of_type(nodes, "tagged-union"):
                found = [member for union in unions for member in _tagged(union, element)]
            elif unions := _of_type(nodes, "union"):
                forks.append((len(path), str(element)))
                found = self._members(unions, str(element))
            else:
                parents, path = nodes, (*path, element)
                found = [child for node in nodes for child in _children(node, element)]
            nodes = self._inner(found)
        return Spot(path, KEY in loc, tuple(nodes), tuple(forks))

    def keys(self, loc: FieldPath) -> list[str]:
        """The keys that a mapping at this `loc` may have."""
        return [name for node in self.spot(loc).nodes for name in fields(node)]

    def _members(self, unions: list[Node], label: str) -> list[Node]:
        choices = [choice for union in unions for choice in union["choices"]]
        members = self._inner(c[0] if isinstance(c, tuple) else c for c in choices)
        # A label such as `constrained-float` names no member: then every member may be meant.
        return [member for member in members if _label(member) == label] or members

    def _inner(self, nodes: Iterable[Node]) -> list[Node]:
        return [self._bare(node) for node in nodes]

    def _bare(self, node: Node) -> Node:
        while True:
            if node["type"] == "definition-ref":
                node = self._named.get(node["schema_ref"], ANYTHING)
            elif inner := node.get(INNER.get(node["type"], "schema")):
                node = inner
            else:
                return node


def fields(node: Node) -> dict[str, Node]:
    """The keys that a node expects, by the names that stand in the file."""
    if node["type"] not in ("model-fields", "typed-dict"):
        return {}
    found: dict[str, Node] = {}
    for name, field in node["fields"].items():
        alias = field.get("validation_alias")
        found[alias if isinstance(alias, str) else name] = field
    return found


def options(nodes: Iterable[Node]) -> list[str]:
    """The words that may stand there: members of an enumeration, literal values, or tags."""
    found: list[object] = []
    for node in nodes:
        found += [getattr(member, "value", member) for member in node.get("members", ())]
        found += node.get("expected", ())
        found += _tags(node)
    return [_shown(option) for option in found]


def _tags(node: Node) -> list[object]:
    if node["type"] != "tagged-union":
        return []
    return [getattr(tag, "value", tag) for tag in node["choices"]]


def _shown(option: object) -> str:
    return str(option).lower() if isinstance(option, bool) else str(option)


def _tagged(union: Node, tag: str | int) -> list[Node]:
    return [member for key, member in union["choices"].items() if str(key) == str(tag)]


def _of_type(nodes: Iterable[Node], name: str) -> list[Node]:
    return [node for node in nodes if node["type"] == name]


def _label(node: Node) -> object:
    return node.get("model_name", node["type"])


def _children(node: Node, element: str | int) -> list[Node]:
    if node["type"] == "dict":
        return [node.get("values_schema", ANYTHING)]
    if node["type"] == "tuple":
        return _item(node, element)
    if "items_schema" in node:
        return [node["items_schema"]]
    child = fields(node).get(str(element))
    return [] if child is None else [child]


def _item(node: Node, element: str | int) -> list[Node]:
    items: list[Node] = node["items_schema"]
    index = node.get("variadic_item_index", element)
    return [item for number, item in enumerate(items) if number == index]
