"""What a MIDI file says in words about its tune: composer, rhythm, key, meter, and the notes in its text."""

from composer.notation.elements import Key, Tune

_LABELS = {"C": "Composer", "R": "Rhythm", "O": "Origin"}


def told(tune: Tune) -> list[str]:
    """The texts in the order in which they are written.

    An `N:` field, where a composed tune says which model, seed and temperature it came from, is told as it
    stands: section 3.1.11, https://abcnotation.com/wiki/abc:standard:v2.1#nnotes
    """
    texts = [
        f"{label}: {value}" for letter, label in _LABELS.items() for value in tune.fields(letter) if value
    ]
    if name := key_name(tune.key):
        texts.append(f"Key: {name}")
    if tune.meter.beat_unit:
        texts.append(f"Meter: {tune.meter.text}")
    return [*texts, *(value for value in tune.fields("N") if value)]


def key_name(key: Key) -> str:
    """`D major`, `A dorian`; empty where there is no tonic."""
    return f"{key.tonic} {key.mode or 'major'}" if key.tonic else ""
