"""Finding and replacing in the text, through the document."""

import pytest

from composer.notation.elements import Span
from composer.ui.document.open_tune import OpenTune
from composer.ui.features.feature import Host
from composer.ui.features.finding import Finding

TUNE = "X:1\nT:A dab\nK:D\nDAB dab|DAB|\n"


@pytest.fixture
def finding(host: Host) -> Finding:
    host.document.open(OpenTune(TUNE))
    made = Finding(host)
    made.begin_replacing()
    made.bar.match_case.setChecked(False)
    made.bar.wanted.setText("dab")
    return made


def found(host: Host) -> str:
    selection = host.document.selection
    return f"{selection.start} {host.document.text[selection.start : selection.end]}"


def test_the_first_is_selected_while_it_is_typed_and_f3_goes_round(host: Host, finding: Finding) -> None:
    assert found(host) == "8 dab"
    assert finding.bar.count.text() == "1 of 4"
    seen = []
    for _ in range(4):
        finding.find_next()
        seen.append(found(host))
    assert seen == ["16 DAB", "20 dab", "24 DAB", "8 dab"]
    finding.find_previous()
    assert found(host) == "24 DAB"
    assert host.page.editor.selected_span() == (24, 27)


def test_replacing_goes_on_to_the_next(host: Host, finding: Finding) -> None:
    finding.bar.by.setText("cc")
    finding.replace()
    assert host.document.text == TUNE.replace("A dab", "A cc")
    assert found(host) == "15 DAB"


def test_replacing_all_is_one_undo_step(host: Host, finding: Finding) -> None:
    finding.bar.by.setText("dabdab")
    finding.replace_all()
    assert host.document.text.lower().count("dab") == 8
    host.document.undo()
    assert host.document.text == TUNE
    assert not host.document.can_undo


def test_what_is_not_there_is_said_and_moves_nothing(host: Host, finding: Finding) -> None:
    host.document.select(3, 3)
    finding.bar.wanted.setText("zzz")
    finding.find_next()
    finding.replace_all()
    assert finding.bar.count.text() == "none"
    assert host.document.selection == Span(3, 3)
    assert host.document.text == TUNE


def test_what_is_selected_is_what_to_find(host: Host, finding: Finding) -> None:
    host.document.select(20, 22)
    finding.begin()
    assert finding.bar.wanted.text() == "da"
    assert finding.bar.by.isHidden()
    finding.bar.leave()
    assert finding.bar.isHidden()


def test_an_octave_is_not_replaced_with_the_other_unless_case_is_ignored(host: Host) -> None:
    host.document.open(OpenTune("X:1\nT:D\nK:D\ndDdD|\n"))
    finding = Finding(host)
    finding.begin_replacing()
    finding.bar.wanted.setText("d")
    finding.bar.by.setText("e")
    finding.replace_all()
    assert host.document.text == "X:1\nT:D\nK:D\neDeD|\n"
