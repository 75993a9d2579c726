"""Measures what the project claims about itself: `benchmark.py startup`, `benchmark.py fidelity`, ….

Each measurement is a module of `benchmarks/` with `add_arguments(parser)` and `measure(options)`, which
returns what is printed: one JSON object on one line. Run it with the project's own environment:
`.venv/bin/python scripts/benchmark.py …`.
"""

import argparse
import sys

from chosen_module import result_of_chosen

MEASUREMENTS = {
    "startup": "seconds until the window is usable",
    "opening": "seconds until a collection is open, the first time and the second; and moved into other keys",
    "stall": "how long the window's thread is held up while everything else works",
    "fidelity": "how many real tunes sound as abc2midi plays them",
    "playing": "stress, note lengths and swing of each rhythm, as tunes are played",
    "levels": "peak and loudness of twenty tunes as played with chords, and whether anything clips",
    "preview": "milliseconds from a keystroke to the new page",
    "finding": "milliseconds to find a few notes in 20,000 tunes",
    "harmony": "whether the chords worked out for a melody are those of its own symbols",
    "proofs": "whether other programs read back what is exported",
    "training": "training speed and memory, against the lab's loop, Keras and PyTorch",
    "growth": "how much the window grows while a network trains for minutes, and what its plot costs",
    "replicas": "several GPUs against one: the same losses, and how much faster",
    "learning": "the loss on held-out tunes that the lab's recipe and the presets reach",
    "validity": "how many composed tunes are valid, with the constraint and without it",
    "prompts": "how often composed tunes do what was asked for",
    "composing": "characters composed a second, against the lab's loop",
    "style": "how far composed tunes are from the corpus",
    "phrases": "whether composed tunes have the form of real ones, and what tells them apart",
    "calibration": "what is usual in real tunes, in the figures that the ranking goes by",
    "endings": "how many sections end as if they had been filled up, beside real tunes",
    "books": "seconds and memory of a book of many tunes as PDF",
    "importing": "whether MusicXML and MIDI files of other programs come in, and with their notes",
    "mutations": "what damaged tunes do to reader, page and sound",
}


def main() -> int:
    """Runs the measurement that the command line names."""
    parser = argparse.ArgumentParser(description="Measures ABC Composer.")
    result_of_chosen("benchmarks", MEASUREMENTS, parser, "measure")
    return 0


if __name__ == "__main__":
    sys.exit(main())
