"""What a visitor did on a slide, as rows in the order of the slide's own clock."""

from dataclasses import replace

from dmnkiosk.motion.level import Level
from dmnkiosk.session.comfort import level_of
from dmnkiosk.session.plan import Plan
from dmnkiosk.session.state import DeedRow, Session, put

PROGRESS, PICK, LIT = "progress", "pick", "lit"

MOST_ROWS = 400
"""A slide never holds more rows than this, however long someone plays with it."""

SMALL_MOVE = 0.02
"""A share of the run: the eye does not see a jump of this size under a finger that moves."""


def move(session: Session, progress: float, plan: Plan) -> Session:
    """The slider moved: the picture catches up with the finger, and then stays under it.

    The small moves of one drag are one row. A row for each would start the catching up anew each
    time, and at 60 moves a second the picture would fall far behind the finger. For the same
    reason a move to where the picture is going already is none.
    """
    progress = min(max(progress, 0.0), 1.0)
    before = latest(session, PROGRESS)
    if before and before[2] == progress:
        return session
    if before and session.dragging and _goes_on(before, progress):
        return _redirect(session, before, progress)
    later = _add(session, (PROGRESS, progress, False), plan)
    return replace(later, dragging=session.fingers > 0)


def pick(session: Session, choice: str, progress: float | None, plan: Plan) -> Session:
    """A choice was made, and the picture glides to where that sends it, if anywhere."""
    session = _add(session, (PICK, choice, False), plan)
    if progress is None:
        return session
    return _add(session, (PROGRESS, min(max(progress, 0.0), 1.0), True), plan)


def light(session: Session, region: str, plan: Plan) -> Session:
    """An area was tapped, and glows."""
    return _add(session, (LIT, region, False), plan)


def latest(session: Session, name: str) -> DeedRow | None:
    """The newest row of a kind on the slide that is shown."""
    return next((row for row in reversed(session.rows) if row[1] == name), None)


def takes(row: DeedRow, plan: Plan) -> float:
    """How long the picture moves after a deed, in seconds."""
    _, name, _, gliding = row
    if name == LIT:
        return plan.lit_seconds
    return plan.glide_seconds if gliding or name == PICK else plan.drag_seconds


def _goes_on(row: DeedRow, progress: float) -> bool:
    """Whether a move is so near the one before that the picture can follow without easing."""
    _, _, before, gliding = row
    return not gliding and abs(float(before) - progress) <= SMALL_MOVE


def _redirect(session: Session, old: DeedRow, progress: float) -> Session:
    row: DeedRow = (old[0], PROGRESS, progress, False)
    rows = tuple(row if one == old else one for one in session.rows)
    return replace(session, deeds=put(session.deeds, session.slide, rows))


def _add(session: Session, deed: tuple[str, float | str, bool], plan: Plan) -> Session:
    row: DeedRow = (session.seconds, *deed)
    stands = session.paused or level_of(session, plan) is Level.STILL
    if stands and row[1] != LIT:
        # Nothing glides while motion stands still: dated back, the deed shows as done.
        row = (session.seconds - takes(row, plan), *deed)
    rows = _shortened((*(old for old in session.rows if not _replaces(row, old)), row))
    return replace(session, deeds=put(session.deeds, session.slide, rows))


def _replaces(row: DeedRow, old: DeedRow) -> bool:
    same = row[1] == old[1] and (row[1] != LIT or row[2] == old[2])
    return same and row[0] <= old[0]


def _shortened(rows: tuple[DeedRow, ...]) -> tuple[DeedRow, ...]:
    """Not too many rows: the newest of each kind.

    What was over before the next of its kind began is hidden by it, so old rows no longer show.
    """
    if len(rows) <= MOST_ROWS:
        return rows
    kinds = [[row for row in rows if row[1] == name] for name in (PICK, PROGRESS, LIT)]
    newest = {row for kind in kinds for row in kind[-(MOST_ROWS // 3) :]}
    return tuple(row for row in rows if row in newest)
