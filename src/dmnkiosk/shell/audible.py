"""Whether a voice can be heard on this computer; and if not, why, for staff."""

import shutil
from collections.abc import Iterable

from dmnkiosk.content.kiosk import VoiceFile
from dmnkiosk.shell.narration import Narration
from dmnkiosk.shell.programs import ESPEAK, has_sound_card, player

USUAL_HZ = 22050
HOW = "or write `offered: false` under `voice` in kiosk.yaml"


def why_silent(voice: VoiceFile, narration: Narration, languages: Iterable[str]) -> tuple[str, ...]:
    """One line for each thing that keeps a voice from being heard; none when one can be.

    Nothing is tried: this must not hold up the start. `dmnkiosk doctor` tries.
    """
    if not voice.offered:
        return ()
    lines = []
    if player(USUAL_HZ) is None:
        lines.append(f"voice: no program plays sound here; install alsa-utils, {HOW}")
    elif not has_sound_card():
        lines.append(f"voice: no sound card was found; connect a loudspeaker, {HOW}")
    if not shutil.which(ESPEAK) and not all(map(narration.has, languages)):
        lines.append(f"voice: {ESPEAK} is not installed and not all is narrated; install it, {HOW}")
    return tuple(f"{line}; until then Listen is not shown" for line in lines)
