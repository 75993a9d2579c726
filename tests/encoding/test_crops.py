"""Where crops begin: anywhere, or at tunes in shuffled epochs; always the same after a stop."""

from typing import Any

import numpy as np
import pytest

from composer.encoding.crops import AnyCrops, CropState, TuneCrops
from composer.errors import ComposerError

LENGTH, SIZE = 12, 3


def tune(number: int, length: int = 15) -> Any:
    """A tune whose characters all tell its number; it begins with a 0."""
    return np.array([0] + [number] * (length - 1), np.int32)


TUNES = [[tune(number, 10 + number), tune(100 + number, 10 + number)] for number in range(1, 11)]


def any_crops(state: CropState | None = None) -> AnyCrops:
    return AnyCrops(np.arange(500, dtype=np.int32), LENGTH, SIZE, state or CropState.new(4))


def tune_crops(state: CropState | None = None, tunes: Any = TUNES) -> TuneCrops:
    return TuneCrops(tunes, LENGTH, SIZE, state or CropState.new(4))


def drawn(crops: Any, batches: int, most: int) -> list[list[int]]:
    """So many batches as the characters they hold, at most so many drawn at a time."""
    found: list[list[int]] = []
    while len(found) < batches:
        places = crops.draw(min(most, batches - len(found)))
        windows = crops.text[places[:, :, None] + np.arange(LENGTH + 1)]
        found.extend(windows.reshape(len(places), -1).tolist())
    return found


@pytest.mark.parametrize("make", [any_crops, tune_crops])
def test_many_batches_at_once_are_the_same_as_one_after_another(make: Any) -> None:
    assert drawn(make(), 20, 20) == drawn(make(), 20, 1) == drawn(make(), 20, 3)


@pytest.mark.parametrize("make", [any_crops, tune_crops])
@pytest.mark.parametrize("before", range(12))
def test_a_drawing_goes_on_from_its_state(make: Any, before: int) -> None:
    whole, stopped = drawn(make(), 20, 3), make()
    drawn(stopped, before, 2)
    assert drawn(make(stopped.state), 20 - before, 3) == whole[before:]


@pytest.mark.parametrize("make", [any_crops, tune_crops])
def test_no_crop_runs_over_the_end(make: Any) -> None:
    crops = make()
    for _ in range(50):
        places = crops.draw(2)
        assert places.shape[1] == SIZE
        assert places.min() >= 0
        assert places.max() + LENGTH < len(crops.text)


def test_every_place_is_drawn_sooner_or_later() -> None:
    crops = AnyCrops(np.arange(LENGTH + 5, dtype=np.int32), LENGTH, SIZE, CropState.new(0))
    assert set(crops.draw(100).ravel().tolist()) == set(range(5))


def test_each_epoch_every_tune_begins_a_crop_and_the_order_is_another() -> None:
    crops, orders = tune_crops(), []
    for _ in range(4):
        text_before = crops.draw(1)
        text, places = crops.text, [text_before]
        while len(places) * SIZE + SIZE <= sum(max(1, -(-(len(t[0]) - 3) // LENGTH)) for t in TUNES):
            places.append(crops.draw(1))
        assert crops.text is text
        begun = {int(text[place + 1]) % 100 for place in np.concatenate(places).ravel() if text[place] == 0}
        assert len(begun) >= len(TUNES) - SIZE + 1
        orders.append(text.tolist())
    assert len(set(map(tuple, orders))) == 4


def test_a_tune_comes_in_all_its_keys_over_the_epochs() -> None:
    crops, seen = tune_crops(), set()
    for _ in range(60):
        crops.draw(1)
        seen |= set(crops.text.tolist())
    assert {1, 101, 10, 110} <= seen


def test_what_is_longer_than_a_crop_begins_further_crops() -> None:
    crops = tune_crops(tunes=[[tune(1, 5 * LENGTH)]])
    places = set()
    for _ in range(10):
        places |= set(crops.draw(1).ravel().tolist())
    assert places == {0, LENGTH, 2 * LENGTH, 3 * LENGTH, 4 * LENGTH}


def test_fewer_tunes_than_a_batch_has_fill_it_all_the_same() -> None:
    assert tune_crops(tunes=[[tune(1)], [tune(2)]]).draw(1).shape == (1, SIZE)


@pytest.mark.parametrize("make", [lambda ids: AnyCrops(ids, 20, 2, CropState.new(0)),
                                  lambda ids: TuneCrops([[ids]], 20, 2, CropState.new(0))])  # fmt: skip
def test_a_text_shorter_than_a_crop_is_refused(make: Any) -> None:
    with pytest.raises(ComposerError, match="smaller sequence length"):
        make(tune(1, 20))
