"""WAV: the tune as it sounds."""

import io
import wave
from dataclasses import dataclass, replace

from composer.export.music import require_notes
from composer.notation.elements import Tune
from composer.playback.arrangement import arrange
from composer.playback.recording import Recording
from composer.playback.set_arrangement import arrange_set
from composer.playback.settings import AS_WRITTEN, PlayingSettings
from composer.playback.synthesizer import synthesize
from composer.score.accompaniment_patterns import BY_RHYTHM
from composer.score.heard_parts import Accompaniment
from composer.score.tune_set import TuneSet


@dataclass(frozen=True, slots=True)
class WavExporter:
    """PCM, 16 bits, stereo, played with the General MIDI instruments.

    Attributes:
        program: General MIDI program, 0 to 127, of all voices; or `AS_WRITTEN`.
        accompaniment: True for chords and bass beside the tune, in one of `PATTERNS`.
        bodhran: True for a bodhrán.
        only: the role of the one part that is wanted, such as `Bass`; empty for all.
        as_written: True for every note to the tick, without stress, swing and small variation.
        swing_percent: that of `PlayingSettings`.
        jumps: True to follow D.C., D.S., Fine and Coda, False to play what is written once.
        count_in: True for a bar of clicks before a set.
    """

    suffix: str = ".wav"
    label: str = "WAV"
    program: int = AS_WRITTEN
    accompaniment: bool = False
    accompaniment_pattern: str = BY_RHYTHM
    bodhran: bool = False
    only: str = ""
    jumps: bool = True
    as_written: bool = False
    swing_percent: int = 0
    count_in: bool = False

    def export(self, tune: Tune) -> bytes:
        """The tune as sound; raises ComposerError for one without notes or one that is too long."""
        require_notes(tune)
        return _wave(synthesize(arrange(tune, self._settings()).midi))

    def export_set(self, tune_set: TuneSet) -> bytes:
        """The set as sound, with a count-in where that is asked for; raises ComposerError as `export`."""
        for one in tune_set.tunes:
            require_notes(one.tune)
        return _wave(synthesize(arrange_set(tune_set, replace(self._settings(), count_in=self.count_in))))

    @property
    def added(self) -> Accompaniment:
        """What sounds beside the tune's voices."""
        return Accompaniment(self.accompaniment, self.accompaniment_pattern, self.bodhran)

    def _settings(self) -> PlayingSettings:
        return PlayingSettings(
            program=self.program,
            accompaniment=self.accompaniment,
            accompaniment_pattern=self.accompaniment_pattern,
            bodhran=self.bodhran,
            only=self.only,
            jumps=self.jumps,
            as_played=not self.as_written,
            swing_percent=self.swing_percent,
        )


def _wave(recording: Recording) -> bytes:
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(recording.sample_rate)
        file.writeframes(recording.samples.astype("<i2").tobytes())
    return written.getvalue()


WAV = WavExporter()
