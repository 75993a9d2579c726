"""Writes a tune as MusicXML 4.0, through music21's exporter."""

from music21.musicxml.m21ToXml import ScoreExporter

from composer.notation.elements import Tune
from composer.score.written_score import written_score


def musicxml(tune: Tune, title_if_missing: str = "") -> str:
    """The tune as a MusicXML document; empty where the tune has no notes and no rests."""
    score = written_score(tune)
    if not len(score.parts):
        return ""
    if title_if_missing and not tune.title:
        score.metadata.movementName = title_if_missing
    exporter = ScoreExporter(score, makeNotation=False)
    exporter.parse()
    return str(exporter.asBytes(), "utf-8")
