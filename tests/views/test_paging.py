"""A column breaks into pages so that nothing is lost, and what belongs together stays so."""

from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.views.paging import Lines, Page, Slice, height_of, pages

ROOM = 100

blocks_of_a_column = st.lists(
    st.builds(
        Lines,
        heights=st.lists(st.integers(1, 130), max_size=6).map(tuple),
        gap=st.integers(0, 30),
        heads=st.booleans(),
        together=st.booleans(),
    ),
    max_size=8,
)


def on(found: tuple[Page, ...]) -> list[list[tuple[int, int, int]]]:
    """Block, first and last line of all that stands on each page."""
    return [[(part.block, part.first, part.last) for part in page] for page in found]


def test_words_go_on_on_the_next_page():
    assert on(pages([Lines((60, 60, 30))], ROOM)) == [[(0, 0, 1)], [(0, 1, 3)]]


def test_a_heading_is_never_the_last_on_a_page():
    column = [Lines((50,)), Lines((30,), heads=True), Lines((40, 40))]
    assert on(pages(column, ROOM)) == [[(0, 0, 1)], [(1, 0, 1), (2, 0, 1)], [(2, 1, 2)]]


def test_what_belongs_together_begins_on_a_page_that_holds_it():
    column = [Lines((40,)), Lines((50, 20, 20), together=True)]
    assert on(pages(column, ROOM)) == [[(0, 0, 1)], [(1, 0, 3)]]


def test_what_belongs_together_is_parted_where_no_page_holds_it():
    column = [Lines((40,)), Lines((50, 30, 30), together=True)]
    assert on(pages(column, ROOM)) == [[(0, 0, 1), (1, 0, 1)], [(1, 1, 3)]]


@given(blocks_of_a_column)
def test_each_line_stands_on_one_page_and_in_its_order(column: list[Lines]):
    shown = [part for page in pages(column, ROOM) for part in page]
    lines = [(part.block, line) for part in shown for line in range(part.first, part.last)]
    assert lines == [(at, n) for at, block in enumerate(column) for n in range(len(block.heights))]


@given(blocks_of_a_column)
def test_no_page_is_higher_than_its_room_unless_one_line_is(column: list[Lines]):
    for page in pages(column, ROOM):
        lines = [height for part in page for height in _heights(column, part)]
        parts = [Lines(_heights(column, part), column[part.block].gap) for part in page]
        assert height_of(parts) <= ROOM or len(lines) == 1


def _heights(column: list[Lines], part: Slice) -> tuple[int, ...]:
    return column[part.block].heights[part.first : part.last]
