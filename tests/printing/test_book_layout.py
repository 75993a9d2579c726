"""Where a book's tunes and the lines of its lists stand."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from composer.printing.book.layout import GAP, flow, place

ROOM = 1000.0

lines = st.tuples(st.floats(5, 60), st.booleans())
heights = st.lists(st.floats(30, ROOM), min_size=1, max_size=60)


@given(heights, st.integers(0, 5))
def test_every_tune_stands_whole_on_one_page_below_the_one_before(found: list[float], most: int) -> None:
    placed = place([[height] for height in found], ROOM, most)
    assert [one.tune for one in placed] == list(range(len(found)))
    for one in placed:
        assert one.top + found[one.tune] <= ROOM + 0.001
    for before, after in pairwise(placed):
        if before.page == after.page:
            assert after.top >= before.top + found[before.tune] + GAP - 0.001
        else:
            assert after.page == before.page + 1
            assert after.top == 0
    pages = [one.page for one in placed]
    assert not most or max(map(pages.count, pages)) <= most


def test_as_many_tunes_stand_on_a_page_as_fit() -> None:
    assert [one.page for one in place([[400.0], [400.0], [400.0], [100.0]], ROOM)] == [0, 0, 1, 1]


def test_a_tune_of_several_pages_has_them_to_itself() -> None:
    placed = place([[100.0], [ROOM, ROOM], [100.0]], ROOM)
    assert [(one.tune, one.drawing, one.page) for one in placed] == [
        (0, 0, 0),
        (1, 0, 1),
        (1, 1, 2),
        (2, 0, 3),
    ]


@given(st.lists(lines, max_size=200), st.integers(1, 3))
def test_a_list_flows_through_its_columns_and_no_heading_ends_one(
    entries: list[tuple[float, bool]], columns: int
) -> None:
    spots = flow(entries, ROOM, columns, 50)
    places = [(spot.page, spot.column, spot.top) for spot in spots]
    assert places == sorted(places)
    for (height, stays), spot, after in zip(entries, spots, spots[1:], strict=False):
        assert spot.top + height <= ROOM
        assert not stays or (spot.page, spot.column) == (after.page, after.column)


def test_the_columns_of_a_last_page_are_alike() -> None:
    spots = flow([(10.0, False)] * 20, ROOM, 2, 0)
    assert [spot.column for spot in spots] == [0] * 10 + [1] * 10
