"""Instruments that folk tunes are played on, among the 128 of General MIDI.

General MIDI 1, https://midi.org/general-midi ; programs count from 0 as in the MIDI messages.
"""

# name -> General MIDI program
INSTRUMENTS: dict[str, int] = {
    "Piano": 0,
    "Fiddle": 110,
    "Violin": 40,
    "Flute": 73,
    "Piccolo": 72,
    "Recorder": 74,
    "Whistle": 78,
    "Bagpipe": 109,
    "Accordion": 21,
    "Concertina": 23,
    "Harmonica": 22,
    "Harp": 46,
    "Dulcimer": 15,
    "Banjo": 105,
    "Guitar, nylon": 24,
    "Guitar, steel": 25,
    "Harpsichord": 6,
    "Organ": 19,
    "Cello": 42,
    "Clarinet": 71,
}


def instrument_name(program: int) -> str:
    """Its name, or its number as General MIDI counts, from 1."""
    return next((name for name, known in INSTRUMENTS.items() if known == program), f"program {program + 1}")
