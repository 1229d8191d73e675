"""The evidence base holds together: every claim and every moving link says where it comes from."""

from functools import cache
from pathlib import Path

import pytest

from dmnkiosk.brain.regions import NetworksFile, RegionsFile
from dmnkiosk.brain.states import StatesFile
from dmnkiosk.content.claims import ClaimsFile
from dmnkiosk.content.help import HelpFile
from dmnkiosk.content.ids import Direction
from dmnkiosk.content.sources import Checked, Source, SourcesFile
from dmnkiosk.themes.roles import ROLES
from dmnkiosk.yamlfile.reader import read
from dmnkiosk.yamlfile.schema import check

RESOURCES = Path(__file__).parents[2] / "resources"
CLAIMS, SOURCES = "decks/dmn/claims.yaml", "decks/dmn/sources.yaml"
REGIONS, NETWORKS, STATES = "brain/regions.yaml", "brain/networks.yaml", "brain/states.yaml"
COUNTRIES = sorted(f"help/{file.name}" for file in (RESOURCES / "help").glob("*.yaml"))
FILES = [CLAIMS, SOURCES, REGIONS, NETWORKS, *COUNTRIES]


@cache
def claims() -> ClaimsFile:
    return check(read(RESOURCES, CLAIMS), ClaimsFile)


@cache
def sources() -> dict[str, Source]:
    return {source.id: source for source in source_list()}


@cache
def source_list() -> tuple[Source, ...]:
    return check(read(RESOURCES, SOURCES), SourcesFile).sources


@cache
def states() -> StatesFile:
    return check(read(RESOURCES, STATES), StatesFile)


@cache
def regions() -> RegionsFile:
    return check(read(RESOURCES, REGIONS), RegionsFile)


@cache
def networks() -> NetworksFile:
    return check(read(RESOURCES, NETWORKS), NetworksFile)


def country(name: str) -> HelpFile:
    return check(read(RESOURCES, name), HelpFile)


def test_every_claim_of_the_article_is_there() -> None:
    assert [claim.id for claim in claims().claims] == [f"c{n}" for n in range(1, 36)]


def test_every_row_of_the_connection_table_is_there() -> None:
    assert [cell.id for cell in claims().cells] == [f"e{n}" for n in range(1, 16)]


def test_no_source_is_listed_twice() -> None:
    assert len(sources()) == len(source_list())


def test_every_source_of_a_claim_is_listed() -> None:
    named = {source for claim in claims().claims for source in claim.sources}
    assert named <= set(sources())


def test_every_source_of_a_cell_is_listed() -> None:
    named = {
        source for cell in claims().cells for group in cell.sources.values() for source in group
    }
    assert named <= set(sources())


def test_every_source_against_a_cell_was_read_and_stands_on_one_side() -> None:
    for cell in claims().cells:
        for state, against in cell.against.items():
            assert not set(against) & set(cell.sources[state]), f"{cell.id} {state}"
            unread = {s for s in against if sources()[s].checked is Checked.NOT_CHECKED}
            assert unread == set(), f"{cell.id} {state}"


@pytest.mark.parametrize(
    ("cell", "state", "against"),
    [
        ("e1", "ketamine-infusion", {"driesen-2013", "kotoula-2021"}),
        ("e2", "ketamine-infusion", {"adhikari-2020", "driesen-2013", "kotoula-2021"}),
        ("e2", "ketamine-24h", {"kotoula-2021"}),
        ("e3", "depression", {"javaheripour-2021", "raij-2023"}),
        ("e3", "after-tms", {"batail-2023", "beynel-2020", "philip-2018"}),
        ("e4", "ketamine-infusion", {"murphy-2009", "anderson-2011", "murphy-fox-2017"}),
        ("e5", "depression", {"javaheripour-2021"}),
        ("e5", "after-tms", {"batail-2023", "beynel-2020", "philip-2018"}),
    ],
)
def test_a_change_names_the_studies_that_differ(cell: str, state: str, against: set[str]) -> None:
    found = next(row for row in claims().cells if row.id == cell)
    assert against <= set(found.against[state])


def test_a_source_is_named_in_a_few_words() -> None:
    assert sources()["liston-2014"].short == "Liston 2014"
    assert sources()["npj-2024"].short == "npj Ment Health Res 2024"
    assert sources()["adhikari-2020"].short == "Effects of ketamine and midazolam … 2020"
    assert max(len(source.short) for source in source_list()) <= 50


def test_a_claim_without_sources_is_marked_unverified() -> None:
    assert all(claim.sources or claim.unverified for claim in claims().claims)


def test_no_claim_rests_on_a_source_that_nobody_read() -> None:
    named = {source for claim in claims().claims for source in claim.sources}
    assert [name for name in named if sources()[name].checked is Checked.NOT_CHECKED] == []


def test_every_change_has_a_certainty_and_sources() -> None:
    for cell in claims().cells:
        assert set(cell.certainty) == set(cell.changes) == set(cell.sources), cell.id
        assert all(cell.sources.values()), cell.id


def test_every_state_of_a_cell_exists() -> None:
    known = {state.id for state in states().states}
    assert {state for cell in claims().cells for state in cell.changes} <= known


def test_no_cell_changes_healthy_rest() -> None:
    assert [cell.id for cell in claims().cells if states().rest in cell.changes] == []


@pytest.mark.parametrize("cell", ["e1", "e2", "e6", "e7", "e10", "e12"])
def test_a_contested_link_does_not_move_in_depression(cell: str) -> None:
    found = next(row for row in claims().cells if row.id == cell)
    assert found.changes["depression"] is Direction.NONE


def test_every_source_has_an_identifier_or_says_that_there_is_none() -> None:
    for source in source_list():
        found = source.doi or source.pmid or source.pmcid or source.page
        assert bool(found) != (source.identifier == "none"), source.id


def test_an_incomplete_reading_says_what_is_missing() -> None:
    vague = [s.id for s in source_list() if s.checked is not Checked.READ and not s.note]
    assert vague == []


@pytest.mark.parametrize("name", FILES)
def test_working_marks_stay_out_of_the_files(name: str) -> None:
    text = (RESOURCES / name).read_text(encoding="utf-8")
    assert [mark for mark in ("M?", "M+", "V-part", "V-2nd") if mark in text] == []


@pytest.mark.parametrize("name", FILES)
def test_lines_can_be_read_in_any_editor(name: str) -> None:
    text = (RESOURCES / name).read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if len(line) > 100] == []


def test_every_area_has_a_node_and_a_team() -> None:
    teams = {network.id for network in networks().networks}
    assert {region.node for region in regions().regions} == set(states().nodes)
    assert {region.network for region in regions().regions} <= teams


def test_every_team_has_a_color_and_a_pattern_of_its_own() -> None:
    teams = networks().networks
    assert {team.role for team in teams} <= ROLES
    assert len({team.pattern for team in teams}) == len(teams)


def test_markers_of_a_left_area_lie_on_the_left() -> None:
    for region in regions().regions:
        if region.id.endswith("-left"):
            assert all(x < 0 for x, _, _ in region.markers), region.id
        if region.id.endswith("-right"):
            assert all(x > 0 for x, _, _ in region.markers), region.id


@pytest.mark.parametrize("name", COUNTRIES)
def test_a_verified_line_names_its_page_and_who_read_it(name: str) -> None:
    for line in country(name).shown():
        assert line.verified_by, line.id
        assert "http" in line.source, line.id


@pytest.mark.parametrize("name", [name for name in COUNTRIES if name != "help/us.yaml"])
def test_a_seed_that_nobody_verified_shows_no_line(name: str) -> None:
    assert country(name).shown() == ()
