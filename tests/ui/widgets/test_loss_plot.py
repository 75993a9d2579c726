"""The plot of the loss."""

import math
import time
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from composer.ui.colours import DARK, LIGHT
from composer.ui.sizes import scaled
from composer.ui.theme import apply_theme
from composer.ui.widgets.growing_series import GrowingSeries, RunningMean
from composer.ui.widgets.loss_plot import LossPlot
from composer.ui.widgets.plot_axes import APART_PIXELS, moved_apart, pixel

# What the offscreen platform says about every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def plot(qtbot: QtBot) -> LossPlot:
    made = LossPlot()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def test_an_empty_plot_says_what_will_come(plot: LossPlot) -> None:
    assert "while a network trains" in plot.empty_sentence()


def test_points_are_appended_at_once_and_painted_later(plot: LossPlot, qtbot: QtBot) -> None:
    plot.append(1, 3.0)
    assert plot.point_count() == 1
    assert plot.empty_sentence() != ""
    qtbot.waitUntil(lambda: plot.empty_sentence() == "")


def test_no_timer_runs_while_nothing_new_comes(plot: LossPlot, qtbot: QtBot) -> None:
    plot.append(1, 3.0)
    assert plot.waits_to_paint()
    qtbot.waitUntil(lambda: not plot.waits_to_paint())


def test_raw_smoothed_and_held_out_loss_are_drawn(plot: LossPlot, count_pixels: Callable[..., int]) -> None:
    for step in range(200):
        plot.append(step, 3 - step / 100 + 0.3 * (step % 2))
    for step in (50, 150):
        plot.append_validation(step, 3 - step / 120, is_best=step == 150)
    plot.paint_now()
    for colour in (LIGHT.training_raw, LIGHT.training, LIGHT.held_out):
        assert count_pixels(plot, colour) > 20


def test_the_plot_follows_the_theme(plot: LossPlot, qapp: object, count_pixels: Callable[..., int]) -> None:
    plot.append(0, 3.0)
    plot.append(1, 2.0)
    plot.paint_now()
    apply_theme(qapp, "dark")  # type: ignore[arg-type]
    assert count_pixels(plot, DARK.raised) > 10_000
    assert count_pixels(plot, LIGHT.surface) < 100


def test_lines_are_named_at_their_ends_and_the_best_by_its_loss(plot: LossPlot, qtbot: QtBot) -> None:
    for step in range(200):
        plot.append(step, 2.0)
    plot.append_validation(199, 2.00001, is_best=True)
    plot.append_copy_rate(199, 0.5)
    plot.paint_now()
    assert plot.names() == ("training", "held-out tunes", "best 2.00")
    assert plot.copies._names.shown() == ("copied",)
    qtbot.waitUntil(lambda: not plot.waits_to_paint())
    plot.paint_now()
    one, other = (item.pos().y() for item in plot._names._items.values())
    assert abs(one - other) / pixel(plot.view)[1] == pytest.approx(scaled(APART_PIXELS))
    plot.mark_memorising(100)
    assert plot.names()[-1] == "learning by heart"


@pytest.mark.parametrize(
    ("places", "moved"),
    [
        ([], []),
        ([5.0], [5.0]),
        ([0.0, 20.0], [0.0, 20.0]),
        ([2.0, 0.0], [8.0, -6.0]),
        ([0.0, 1.0, 14.0], [-9.0, 5.0, 19.0]),
    ],
)
def test_names_are_moved_apart_by_as_little_as_it_takes(places: list[float], moved: list[float]) -> None:
    assert moved_apart(places, 14.0) == pytest.approx(moved)


def test_the_axis_reaches_to_the_last_step_that_is_to_be_made(plot: LossPlot) -> None:
    plot.expect(200)
    for step in range(100):
        plot.append(step, 2.0)
    plot.paint_now()
    assert plot.view.viewRange()[0][1] > 200
    plot.expect(1_000_000)
    plot.paint_now()
    assert plot.view.viewRange()[0][1] < 1000


def test_clear_takes_everything_away(plot: LossPlot) -> None:
    plot.append(1, 3.0)
    plot.append_validation(1, 3.0, is_best=True)
    plot.clear()
    assert plot.point_count() == 0
    assert plot.empty_sentence() != ""
    assert not plot.waits_to_paint()


def test_a_loss_that_is_no_number_leaves_a_gap(plot: LossPlot) -> None:
    for step, loss in enumerate((3.0, math.nan, math.inf, 2.0)):
        plot.append(step, loss)
    plot.append_validation(3, math.nan)
    plot.paint_now()
    plot.grab()
    assert plot.point_count() == 4


def test_a_training_that_fails_from_the_start_is_drawn_as_nothing(plot: LossPlot) -> None:
    plot.append(0, math.nan)
    plot.append_validation(0, math.inf, is_best=True)
    plot.paint_now()
    plot.grab()
    assert plot.empty_sentence() != ""


def test_a_hundred_thousand_points_are_painted_fast(plot: LossPlot) -> None:
    noise = np.random.default_rng(0).normal(1.1, 0.1, 100_000)
    for step, loss in enumerate(noise):
        plot.append(step, float(loss))
    plot.paint_now()
    plot.grab()
    plot.append(100_000, 1.0)
    started = time.perf_counter()
    plot.paint_now()
    plot.grab()
    # Some 30 ms on two cores; the bound leaves room for a busy machine.
    assert time.perf_counter() - started < 0.5


def test_the_curve_of_a_long_training_that_goes_on_appears_at_once(plot: LossPlot) -> None:
    losses = np.random.default_rng(0).normal(1.1, 0.1, 100_000).tolist()
    started = time.perf_counter()
    plot.extend(losses)
    # Some 15 ms on two cores; the bound leaves room for a busy machine.
    assert time.perf_counter() - started < 0.1
    assert plot.point_count() == 100_000


def test_copy_rates_appear_below_the_loss_with_the_first_of_them(plot: LossPlot) -> None:
    plot.append(1, 3.0)
    plot.paint_now()
    assert plot.copies.isHidden()
    plot.append_copy_rate(100, 0.25)
    plot.append_copy_rate(200, 1.0)
    plot.paint_now()
    assert not plot.copies.isHidden()
    assert plot.copies.rates() == (25.0, 100.0)
    plot.clear()
    assert plot.copies.isHidden()


def test_an_area_begins_where_the_network_began_to_learn_by_heart(
    plot: LossPlot, count_pixels: Callable[..., int]
) -> None:
    for step in range(200):
        plot.append(step, 3.0)
    plot.paint_now()
    assert plot.memorising_since is None
    assert count_pixels(plot, LIGHT.warning_ground) < 20
    plot.mark_memorising(120)
    assert plot.memorising_since == 120
    assert count_pixels(plot, LIGHT.warning_ground) > 1000
    plot.clear()
    assert plot.memorising_since is None


def test_drawing_a_picture_never_changes_what_is_in_view(plot: LossPlot, qtbot: QtBot) -> None:
    changes: list[object] = []
    plot.view.sigRangeChanged.connect(lambda *change: changes.append(change))
    random, step = np.random.default_rng(0), 0
    while step < 3000:
        for _ in range(int(random.integers(1, 40))):
            step += 1
            plot.append(step, 1.2 + 3 * math.exp(-step / 200) + random.normal(0, 0.1))
            if step % 500 == 0:
                plot.append_copy_rate(step, 0.125)
        plot.paint_now()
        changes.clear()
        # pyqtgraph's own range changed here with each picture, now and then to and fro for ever.
        for _ in range(3):
            plot.grab()
        assert changes == []
    (first, last), _ = plot.view.viewRange()
    assert first < 1
    assert last > step


def test_what_was_zoomed_stays_so_until_a_double_click(plot: LossPlot) -> None:
    for step in range(100):
        plot.append(step, 3.0 - step / 100)
    plot.paint_now()
    plot.view.setXRange(20, 40, padding=0)
    plot.view.sigRangeChangedManually.emit([True, True])
    plot.append(100, 2.0)
    plot.paint_now()
    assert plot.view.viewRange()[0] == [20, 40]
    plot.show_all()
    assert plot.view.viewRange()[0][1] > 100


def test_a_series_keeps_all_its_points_in_order() -> None:
    series = GrowingSeries()
    for step in range(5000):
        series.append(step, step / 2)
    assert len(series) == 5000
    assert np.array_equal(series.steps, np.arange(5000))
    assert np.array_equal(series.values, np.arange(5000) / 2)


def test_many_points_at_once_are_the_same_as_one_by_one() -> None:
    one, other = GrowingSeries(), GrowingSeries()
    for step in range(3000):
        one.append(step, step / 2)
    other.append(0, 0)
    other.extend(np.arange(1.0, 3000.0), np.arange(1.0, 3000.0) / 2)
    assert np.array_equal(one.steps, other.steps)
    assert np.array_equal(one.values, other.values)


def test_a_running_mean_begins_at_the_first_value_and_follows_slowly_later() -> None:
    mean = RunningMean(0.9)
    assert mean.add(4.0) == pytest.approx(4.0)
    for _ in range(500):
        mean.add(3.0)
    assert mean.add(4.0) == pytest.approx(3.1)


def test_a_running_mean_of_many_values_at_once_is_the_same_as_one_by_one() -> None:
    values = np.random.default_rng(0).normal(1.0, 0.3, 2000)
    one, other = RunningMean(0.97), RunningMean(0.97)
    expected = [one.add(float(value)) for value in values]
    parts = (values[:50], values[50:1100], values[1100:1101], values[1101:])
    assert np.allclose(np.concatenate([other.add_all(part) for part in parts]), expected, rtol=1e-9)
    assert len(other.add_all(values[:0])) == 0


def test_a_running_mean_does_not_lag_where_a_loss_begins_to_fall() -> None:
    mean = RunningMean(0.97)
    for step in range(1, 101):
        falling = 1.0 + 4.0 / step
        smooth = mean.add(falling)
    assert smooth - falling < 0.02


def test_the_name_of_the_copy_rate_is_not_struck_through_by_the_grid_at_none(plot: LossPlot) -> None:
    plot.append_copy_rate(100, 0.0)
    plot.paint_now()
    zero = plot.copies.getViewBox().mapViewToScene(QPointF(100, 0)).y()
    (name,) = plot.copies._names._items.values()
    assert name.sceneBoundingRect().bottom() < zero


def test_the_curves_are_told_in_words(plot: LossPlot) -> None:
    assert plot.said() == ""
    assert plot.focusPolicy() == Qt.FocusPolicy.NoFocus
    plot.extend([1.24] * 300)
    plot.append_validation(250, 1.29, is_best=True)
    plot.append_validation(300, 1.31)
    plot.mark_memorising(200)
    plot.append_copy_rate(300, 0.124)
    plot.paint_now()
    said = "loss 1.24 after 300 steps, held-out 1.31, best at step 250, learning by heart since step 200"
    assert plot.accessibleDescription() == f"{said}, 12 % copied"
    assert plot.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_words_do_not_change_with_each_step(plot: LossPlot) -> None:
    plot.extend([1.24] * 300)
    plot.paint_now()
    before = plot.accessibleDescription()
    plot.append(301, 1.2)
    plot.paint_now()
    assert plot.accessibleDescription() == before
