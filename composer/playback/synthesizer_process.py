"""The helper process that renders: a MIDI file in, a WAV file out.

The renderer holds the interpreter's lock for as long as it works, which would freeze the window.
"""

from collections.abc import Callable
from pathlib import Path

from composer.playback.midi_length import measure, with_tail
from composer.processes.messages import DATA
from composer.processes.serving import Message, serve


def load() -> Callable[[Message], Message]:
    """Loads the renderer; returns what answers a request."""
    import midirenderer

    def answer(request: Message) -> Message:
        try:
            length = measure(_midi(request))
            longest = float(str(request["longest_seconds"]))
            if length.seconds > longest:
                return {"refused": _too_long(length.seconds, longest)}
            midi = with_tail(_midi(request), length, float(str(request["tail_seconds"])))
            soundfont = Path(str(request["soundfont"])).read_bytes()
            return {DATA: bytes(midirenderer.render_wave_from(soundfont, midi))}
        except (ValueError, RuntimeError, OSError) as error:
            return {"refused": str(error)}

    return answer


def _midi(request: Message) -> bytes:
    # What has no bytes has no data.
    midi = request.get(DATA, b"")
    assert isinstance(midi, bytes)
    return midi


def _too_long(seconds: float, longest_seconds: float) -> str:
    return (
        f"it would play for {seconds / 60:.0f} minutes, and at most {longest_seconds / 60:.0f} are rendered"
    )


if __name__ == "__main__":
    serve(load)
