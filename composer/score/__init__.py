"""Tunes to timed notes and to written music: the only room with music21, verovio and mido's files."""
