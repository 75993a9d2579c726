"""How sure a network is of each note."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from composer.composition.confidence import confidence_of
from composer.composition.reading import read
from composer.composition.rework.matching import matched
from composer.composition.sampling import probabilities
from composer.encoding.vocabulary import Vocabulary

TUNE = 'X:1\nT:Notes\nM:4/4\nL:1/8\nK:D\n"D"A2 ^B{g}c [df]4|z4 !trill!e>f g2|]\n'


def test_each_note_and_chord_is_found_where_it_is_written(untrained: Any, canonical: Vocabulary) -> None:
    notes = confidence_of(untrained(canonical, 0), canonical, matched(TUNE, canonical, "canonical"))
    assert [TUNE[note.start : note.end] for note in notes] == ["A2", "^B", "c", "[df]4", "e", "f", "g2"]


def test_probabilities_are_those_of_all_the_notes_characters_and_of_no_more(
    untrained: Any, canonical: Vocabulary
) -> None:
    network = untrained(canonical, 1, 1.0)
    note = confidence_of(network, canonical, matched(TUNE, canonical, "canonical"))[0]
    behind = [read(network, canonical, "\n\nM:4/4\nL:1/8\nK:D\n" + text) for text in ("", "A", "A2")]
    likely = [probabilities(each.logits[0], 1.0) for each in behind]
    more = [number for number, c in enumerate(canonical.characters) if c in "0123456789/,'"]
    expected = likely[0][canonical.encode("A")[0]] * likely[1][canonical.encode("2")[0]]
    assert note.probability == pytest.approx(expected * (1 - likely[2][more].sum()))


def test_the_alternatives_are_the_likeliest_the_written_note_among_them(
    untrained: Any, canonical: Vocabulary
) -> None:
    for note in confidence_of(untrained(canonical, 2), canonical, matched(TUNE, canonical, "canonical")):
        shares = [each.probability for each in note.alternatives]
        assert len(shares) == 6
        assert shares[:-1] == sorted(shares[:-1], reverse=True)
        assert sum(shares) <= 1 + 1e-6
        assert note.probability in shares
        assert len({each.text for each in note.alternatives}) == 6


def test_a_network_that_knows_the_tune_is_sure_of_all_but_what_is_wrong(recite: Callable[..., Any]) -> None:
    tune = "M:4/4\nL:1/8\nK:D\nABcd efga|fedc BAGF|]"
    network = recite(tune, "2'")
    text = "X:1\nT:By heart\n" + tune.replace("dc BAG", "dc BAA") + "\n"
    notes = confidence_of(network, network.vocabulary, matched(text, network.vocabulary, "canonical"))
    sure = np.array([note.probability for note in notes])
    assert (sure[:14] > 0.99).all()
    assert sure[14] < 0.01
    assert notes[14].alternatives[0].text == "G"
