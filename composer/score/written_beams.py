"""Beams from the spaces of the text: notes written together are beamed together.

ABC 2.1, section 4.7, https://abcnotation.com/wiki/abc:standard:v2.1#beams
"""

from collections.abc import Sequence

from music21 import beam, note

FLAGS = {"eighth": 1, "16th": 2, "32nd": 3, "64th": 4, "128th": 5, "256th": 6}


def beam_group(notes: Sequence[note.GeneralNote]) -> None:
    """Puts the beams on notes that stand together, rests and long notes breaking them."""
    run: list[note.NotRest] = []
    for drawn in notes:
        if isinstance(drawn, note.NotRest) and drawn.duration.type in FLAGS:
            run.append(drawn)
        else:
            _beam(run)
            run = []
    _beam(run)


def _beam(run: Sequence[note.NotRest]) -> None:
    if len(run) < 2:
        return
    flags = [FLAGS[drawn.duration.type] for drawn in run]
    for index, drawn in enumerate(run):
        before = flags[index - 1] if index else 0
        after = flags[index + 1] if index + 1 < len(run) else 0
        beams = beam.Beams()
        for number in range(1, flags[index] + 1):
            beams.beamsList.append(_one(number, before, after))
        drawn.beams = beams


def _one(number: int, before: int, after: int) -> beam.Beam:
    drawn = beam.Beam(number=number)
    joins_before, joins_after = number <= before, number <= after
    if joins_before and joins_after:
        drawn.type = "continue"
    elif joins_before:
        drawn.type = "stop"
    elif joins_after:
        drawn.type = "start"
    else:
        drawn.type, drawn.direction = "partial", "left" if before else "right"
    return drawn
