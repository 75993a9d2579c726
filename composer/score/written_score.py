"""A tune to a music21 score: one part a voice, its measures one after another."""

from collections.abc import Sequence
from dataclasses import replace

from music21 import metadata, stream

from composer.notation.elements import Barline, Element, MultimeasureRest, Tune, Voice
from composer.score.measures import Measure, measures
from composer.score.written_bar_lines import brackets, draw_bar_lines
from composer.score.written_measure import MeasureWriter, Pen
from composer.score.written_signatures import written_clef, written_key, written_meter, written_tempo

# `Z1000000` is one line of text and would be a million measures.
_MOST_RESTS = 200


def written_score(tune: Tune) -> stream.Score:
    """The tune as music21 holds written music; nothing in it needs `makeNotation`.

    A voice without events has no part, so the score of a tune without music is empty.
    """
    score = stream.Score()
    score.metadata = _metadata(tune)
    for voice in tune.voices:
        found = measures(voice, tune.meter)
        if found:
            score.insert(0, _part(tune, voice, found, first=not len(score.parts)))
    return score


def _metadata(tune: Tune) -> metadata.Metadata:
    described = metadata.Metadata()
    described.title = tune.title
    described.movementName = tune.title
    for composer in tune.fields("C"):
        described.add("composer", composer)
    for rhythm in tune.fields("R"):
        described.addCustom("rhythm", rhythm)
    return described


def _part(tune: Tune, voice: Voice, found: Sequence[Measure], first: bool) -> stream.Part:
    part = stream.Part(id=f"voice-{voice.identifier}")
    part.partName = voice.name
    pen = Pen(meter=tune.meter, clef=tune.key.clef)
    spans: list[tuple[stream.Measure, stream.Measure]] = []
    end, number = 0, 0 if found[0].pickup else 1
    for measure in found:
        elements = [e for e in voice.elements[end : measure.end] if not isinstance(e, Barline)]
        end = measure.end
        written = _written(elements, pen, number)
        number += len(written)
        spans.append((written[0], written[-1]))
        for drawn in written:
            part.coreAppend(drawn)
    part.coreElementsChanged()
    _begin(tune, spans[0][0], first)
    draw_bar_lines(found, spans)
    for spanner in [*pen.slurs, *brackets(found, spans)]:
        part.insert(0, spanner)
    return part


def _written(elements: Sequence[Element], pen: Pen, number: int) -> list[stream.Measure]:
    """One measure, or several where a rest of several bars stands in it."""
    written = []
    writer = MeasureWriter(pen, number)
    for element in elements:
        if isinstance(element, MultimeasureRest):
            for _ in range(min(element.measures, _MOST_RESTS) - 1):
                writer.write(replace(element, measures=1))
                written.append(writer.finish())
                writer = MeasureWriter(pen, number + len(written))
        writer.write(element)
    written.append(writer.finish())
    return written


def _begin(tune: Tune, measure: stream.Measure, first: bool) -> None:
    """Clef, key, meter and, in the first part, the tempo, before the first note."""
    for mark in (
        written_clef(tune.key.clef),
        written_key(tune.key),
        written_meter(tune.meter),
        written_tempo(tune.tempo) if first and tune.tempo is not None else None,
    ):
        if mark is not None:
            measure.insert(0, mark)
    if measure.number == 0:
        measure.showNumber = stream.enums.ShowNumber.NEVER
