"""Tunes of the bundled collections go out as MusicXML and MIDI, and come back as they were."""

from fractions import Fraction
from itertools import islice

import pytest

from composer.corpus.sources import SourceFile, find_files, read_abc_file
from composer.export.midi import MidiExporter
from composer.export.musicxml import MUSICXML
from composer.importing.formats import read_music
from composer.notation.elements import Event, Tune
from composer.notation.tunebook import read_tunebook
from composer.score.performance import perform

MOST = 4


def heard(tune: Tune) -> list[tuple[Fraction, Fraction, int]]:
    notes = perform(tune).notes
    return sorted((note.onset - notes[0].onset, note.duration, note.pitch) for note in notes)


def is_plain(tune: Tune) -> bool:
    """Ornaments last as long as the unit note length says, which other formats do not know."""
    events = [one for one in tune.voices[0].elements if isinstance(one, Event)]
    return not any(event.grace or event.grace_after or event.decorations for event in events)


@pytest.mark.parametrize("collection", ["oneills", "ryans", "airds", "essen"])
def test_what_is_heard_comes_back_repeats_and_all(collection: str) -> None:
    files = (one for one in find_files(collection) if isinstance(one, SourceFile))
    found = (tune for file in files for tune in read_tunebook(read_abc_file(file.path)) if is_plain(tune))
    tunes = list(islice(found, MOST))
    assert tunes
    for tune in tunes:
        back = read_music(MUSICXML.export(tune), "auto", "file")[0]
        (read,) = read_tunebook(back)
        assert heard(read) == heard(tune), tune.title
        (played,) = read_tunebook(read_music(MidiExporter().export(tune), "auto", "file")[0])
        assert heard(played) == heard(tune), tune.title
