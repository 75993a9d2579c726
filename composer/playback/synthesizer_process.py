"""Renders one MIDI file to a WAV file, in a process of its own: MIDI on its input, WAV on its output.

The renderer holds the interpreter's lock for as long as it works, which would freeze the window.

Exits with 0, or with `REFUSED` and a reason on its error output.
"""

import sys
from pathlib import Path

import midirenderer

from composer.playback.midi_length import measure, with_tail

REFUSED = 3


def main() -> int:
    """Arguments: the SoundFont, the longest music in seconds, the tail in seconds."""
    soundfont, longest, tail = sys.argv[1], float(sys.argv[2]), float(sys.argv[3])
    try:
        wave = render(Path(soundfont).read_bytes(), sys.stdin.buffer.read(), longest, tail)
    except (ValueError, RuntimeError) as error:
        sys.stderr.buffer.write(str(error).encode())
        return REFUSED
    sys.stdout.buffer.write(wave)
    return 0


def render(soundfont: bytes, midi: bytes, longest_seconds: float, tail_seconds: float) -> bytes:
    """Returns the bytes of a WAV file: the music and a tail in which the last note dies away.

    Raises:
        ValueError, RuntimeError: the MIDI or the SoundFont is damaged, or the music is too long.
    """
    length = measure(midi)
    if length.seconds > longest_seconds:
        raise ValueError(
            f"it would play for {length.seconds / 60:.0f} minutes, and at most "
            f"{longest_seconds / 60:.0f} are rendered"
        )
    return bytes(midirenderer.render_wave_from(soundfont, with_tail(midi, length, tail_seconds)))


if __name__ == "__main__":
    sys.exit(main())
