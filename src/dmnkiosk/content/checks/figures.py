"""Pictures name only what exists, and what can be seen in the view they name it for."""

from collections.abc import Iterator

from dmnkiosk.content.checks.report import SHOWN, Report
from dmnkiosk.content.checks.walk import figures, panels, runs
from dmnkiosk.content.figure import Figure, LinkSpec, PanelSpec
from dmnkiosk.content.pieces import Pieces
from dmnkiosk.yamlfile.document import FieldPath

RUN_ORDER = "key frames must stand in the order of 'at'; move or correct this one"


def check_panels(pieces: Pieces, report: Report) -> None:
    """Each panel draws something that can be drawn."""
    for path, panel in panels(pieces.deck.value):
        if panel.view is None and panel.diagram is None:
            report.say(pieces.deck, path, "a panel needs a view or a diagram; add one of the two")
        if panel.view is None and (panel.show or panel.links):
            field = "show" if panel.show else "links"
            report.say(pieces.deck, (*path, field), "areas need a view; add 'view:' to the panel")
        if panel.diagram is not None:
            place = (*path, "diagram", "kind")
            kinds = sorted(pieces.diagrams)
            if report.need(pieces.deck, place, "diagram", panel.diagram.kind, kinds):
                known = pieces.diagrams[panel.diagram.kind].options
                options = (*path, "diagram", "options")
                report.need_keys(pieces.deck, options, "option", panel.diagram.options, known)
        if panel.window[0] >= panel.window[1]:
            message = "a window must end after its start; correct the two numbers"
            report.say(pieces.deck, (*path, "window"), message)


def check_shown(pieces: Pieces, report: Report) -> None:
    """Each area of a panel exists, and its view can show it."""
    regions = {region.id for region in pieces.regions.value.regions}
    outlines = pieces.outlines.value
    for path, panel in panels(pieces.deck.value):
        report.once(pieces.deck, (*path, "show"), "region", panel.show)
        for index, region in enumerate(panel.show):
            place = (*path, "show", index)
            if not report.need(pieces.deck, place, "region", region, regions):
                continue
            if panel.view is not None and not outlines.shows(panel.view, region):
                seen = [view for view in outlines.views if outlines.shows(view, region)]
                message = f"the view '{panel.view}' cannot show '{region}'; "
                report.say(pieces.deck, place, message + f"it can be seen in: {', '.join(seen)}")


def check_links(pieces: Pieces, report: Report) -> None:
    """Each link joins areas that its panel shows."""
    regions = {region.id for region in pieces.regions.value.regions}
    for path, panel in panels(pieces.deck.value):
        names = (link.id for link in panel.links)
        report.once(pieces.deck, (*path, "links"), "link", names, ("id",))
        for place, link in _links(path, panel):
            _check_ends(pieces, report, place, link, panel)
            for index, pair in enumerate(link.between):
                pairs = (*place, "between", index)
                report.need_each(pieces.deck, pairs, "region", pair, regions)


def check_evidence(pieces: Pieces, report: Report) -> None:
    """Each link's evidence is a cell: a claim alone does not say in which state a link moves."""
    known = [cell.id for cell in pieces.claims.value.cells]
    for path, panel in panels(pieces.deck.value):
        for place, link in _links(path, panel):
            named = (*place, "evidence")
            report.need_each(pieces.deck, named, "evidence cell", link.evidence, known)


def check_same_links(pieces: Pieces, report: Report) -> None:
    """A link that stands in two panels of one picture rests on the same evidence in both."""
    for path, figure in figures(pieces.deck.value):
        first: dict[str, LinkSpec] = {}
        for index, panel in enumerate(figure.panels):
            for place, link in _links((*path, "panels", index), panel):
                other = first.setdefault(link.id, link)
                if (other.evidence, other.between) != (link.evidence, link.between):
                    message = f"another panel has '{link.id}' with other evidence; rename one"
                    report.say(pieces.deck, (*place, "id"), message)


def check_layout(pieces: Pieces, report: Report) -> None:
    """A picture has panels in each of its rows, and a way to run."""
    for path, figure in figures(pieces.deck.value):
        used = {panel.row for panel in figure.panels}
        if not figure.panels:
            report.say(pieces.deck, (*path, "panels"), "a picture needs a panel; add one")
        elif used != set(range(len(figure.rows))):
            message = f"there are {len(used)} rows of panels; write a height for each of them"
            report.say(pieces.deck, (*path, "rows"), message)
        if min(figure.rows, default=0.0) <= 0.0:
            report.say(pieces.deck, (*path, "rows"), "a height must be more than 0; write more")
        if len(figure.path) < 2:
            report.say(pieces.deck, (*path, "path"), "a path needs two points; add one")


def check_runs(pieces: Pieces, report: Report) -> None:
    """Key frames stand in order."""
    for path, _, run in runs(pieces.deck.value):
        for index, frame in enumerate(run):
            if index and frame.at <= run[index - 1].at:
                report.say(pieces.deck, (*path, index, "at"), RUN_ORDER)


def check_run_regions(pieces: Pieces, report: Report) -> None:
    """Key frames light and label only what the picture, or their panel, shows."""
    for path, figure, run in runs(pieces.deck.value):
        panel = path[-2]
        shown = list(figure.panels[panel].show) if isinstance(panel, int) else shown_in(figure)
        for index, frame in enumerate(run):
            place = (*path, index, "activity")
            report.need_keys(pieces.deck, place, SHOWN, frame.activity, shown)
            place = (*path, index, "labels")
            labels = frame.labels or ()
            report.need_each(pieces.deck, place, SHOWN, labels, shown)


def shown_in(figure: Figure) -> list[str]:
    """The areas that a picture shows."""
    return list(dict.fromkeys(region for panel in figure.panels for region in panel.show))


def _links(path: FieldPath, panel: PanelSpec) -> Iterator[tuple[FieldPath, LinkSpec]]:
    for index, link in enumerate(panel.links):
        yield (*path, "links", index), link


def _check_ends(
    pieces: Pieces, report: Report, path: FieldPath, link: LinkSpec, panel: PanelSpec
) -> None:
    place = (*path, "ends")
    report.need_each(pieces.deck, place, SHOWN, link.ends, panel.show)
    if link.ends[0] == link.ends[1]:
        report.say(pieces.deck, place, "a link needs two different ends; change one")
