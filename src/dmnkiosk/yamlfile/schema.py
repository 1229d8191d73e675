"""The base of every model of a file, and the check of a document against one."""

from dataclasses import replace
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, ValidationError
from pydantic_core import CoreSchema, ErrorDetails

from dmnkiosk.yamlfile.document import Document
from dmnkiosk.yamlfile.faults import Fault, settle
from dmnkiosk.yamlfile.mistake import Mistake, is_echo, is_mismatch
from dmnkiosk.yamlfile.problem import ContentError
from dmnkiosk.yamlfile.shape import Shape, Spot
from dmnkiosk.yamlfile.strict import make_strict
from dmnkiosk.yamlfile.wording import say

MOST_GUESSES = 100
"""Looking for a name that is alike takes time, and a file with more mistakes needs other help."""

Model = TypeVar("Model", bound=BaseModel)


class Schema(BaseModel):
    """A part of a content file: frozen, with no unknown keys.

    Text, numbers and true/false are never turned into one another (`"3"` is no number), but a
    whole number may serve where a fraction is expected, a list may serve as a tuple or a set, and
    a text as a date or a member of an enumeration. Patterns are Python's own.
    """

    model_config = ConfigDict(
        extra="forbid", frozen=True, allow_inf_nan=False, regex_engine="python-re"
    )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Make the simple values strict; pydantic's own setting would refuse lists as tuples."""
        schema = handler(source)
        make_strict(handler.resolve_ref_schema(schema))
        return schema


def check(document: Document, model: type[Model]) -> Model:
    """The document as a checked value of a model.

    Raises:
        ContentError: the document does not fit; it names every place where it does not.
    """
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        shape = Shape(model)
        errors = enumerate(error.errors(include_url=False))
        faults = settle(_fault(detail, shape, count < MOST_GUESSES) for count, detail in errors)
    raise ContentError(
        document.problem(fault.spot.path, fault.message, fault.spot.of_key) for fault in faults
    )


def _fault(detail: ErrorDetails, shape: Shape, may_guess: bool) -> Fault:
    """One of pydantic's errors, placed and in plain words."""
    kind, loc, given = detail["type"], detail["loc"], detail["input"]
    spot, known = shape.spot(loc), shape.keys(loc[:-1])
    if kind.startswith("union_tag"):
        spot, given = _at_tag(spot, given)
    mistake = Mistake(
        kind,
        given,
        name=str(spot.path[-1]) if spot.path else "",
        nodes=spot.nodes,
        context=detail.get("ctx", {}),
        message=detail["msg"],
        known=known,
        may_guess=may_guess,
    )
    if kind == "extra_forbidden":
        spot = replace(spot, of_key=True)
    return Fault(spot, *say(mistake), is_mismatch(mistake), is_echo(mistake))


def _at_tag(spot: Spot, given: object) -> tuple[Spot, object]:
    """The key that chooses the member of a union, and its value."""
    names = (node.get("discriminator") for node in spot.nodes)
    name = next((name for name in names if isinstance(name, str)), None)
    if name is None or not isinstance(given, dict):
        return spot, given
    return replace(spot, path=(*spot.path, name)), given.get(name)
