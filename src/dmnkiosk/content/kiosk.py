"""What a clinic sets once, from `kiosk.yaml`."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, model_validator

from dmnkiosk.content.ids import Text
from dmnkiosk.content.keys import KeysFile
from dmnkiosk.content.told import Told
from dmnkiosk.yamlfile.schema import Schema


class PanelFile(Schema):
    """The screen that people stand before.

    Attributes:
        diagonal_inches: of the glass; `display` is as the display says of itself.
        viewing_distance_mm: from the eye to the glass.
    """

    diagonal_inches: Annotated[float, Field(ge=5.0, le=120.0)] | Literal["display"] = 24.0
    viewing_distance_mm: float = Field(default=500.0, ge=200.0, le=3000.0)


class ClinicFile(Schema):
    """Who runs the kiosk, in the words that patients see.

    Attributes:
        name: on every screen.
        maker, payer, checker: fill "About this tour".
        checked_on, next_check: the same, as they are to be read.
        treatments: what the clinic offers and is paid for.
    """

    name: str = ""
    maker: Told
    payer: Told
    checker: Text
    checked_on: Told | Literal[""]
    next_check: Told | Literal[""]
    treatments: Told

    @model_validator(mode="after")
    def _says_when_it_was_checked(self) -> "ClinicFile":
        if self.checker != "none" and not (self.checked_on and self.next_check):
            raise ValueError("a checker needs checked_on and next_check; write both days")
        return self


class HelpChoice(Schema):
    """Whose crisis lines are shown.

    Attributes:
        country: a file of `help/`, such as `us`; empty shows no line but the emergency number.
        confirmed_by: who at the clinic confirmed the country; `none` is said to staff.
        emergency_number: shown where no country is set.
    """

    country: str = ""
    confirmed_by: Text
    emergency_number: Text


class IdleFile(Schema):
    """When the screen asks, and when it forgets (VVSG 2.0, 7.2-O)."""

    ask_after_seconds: float = Field(default=120.0, ge=120.0, le=300.0)
    answer_seconds: float = Field(default=30.0, ge=20.0, le=45.0)


class VoiceFile(Schema):
    """The voice that reads aloud.

    Attributes:
        offered: whether there is a voice; where there can be none, staff are not told then.
        names: language -> the voice of espeak-ng that reads it, such as `en-gb`.
    """

    offered: bool = True
    names: Mapping[str, str] = {}


class KioskFile(Schema):
    """The whole of `kiosk.yaml`.

    Attributes:
        language: the one that the kiosk begins with.
        languages: others that are offered although nobody has reviewed them, in this order;
            reviewed ones always are.
        motion: how much moves until a visitor says otherwise; `system` is what the computer asks.
        keys: what the keys of a tactile pad do.
        scanning: whether the marker moves by itself from the start, for a kiosk with one switch.
    """

    panel: PanelFile = PanelFile()
    clinic: ClinicFile
    help: HelpChoice
    idle: IdleFile = IdleFile()
    voice: VoiceFile = VoiceFile()
    deck: str = "dmn"
    language: str = "en"
    languages: tuple[str, ...] = ()
    theme: str = "day"
    motion: Literal["system", "full", "gentle", "still"] = "system"
    keys: KeysFile = KeysFile()
    scanning: bool = False
