"""Writes pictures of windows small: few colours are enough for them."""

import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPixmap

COLOURS, COLOURS_OF_FILM = 64, 48


def taken(picture: QPixmap) -> Image.Image:
    """What Qt has drawn, as Pillow has it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGB")


def write_png(picture: QPixmap, path: Path) -> None:
    """One picture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    few = taken(picture).quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def write_gif(frames: Sequence[Image.Image], milliseconds: Sequence[int], path: Path) -> None:
    """A moving picture that goes round; all of it has the colours of its last frame and of its middle."""
    middle = frames[len(frames) // 2]
    both = Image.new("RGB", (middle.width, middle.height * 2))
    both.paste(middle)
    both.paste(frames[-1], (0, middle.height))
    colours = both.quantize(COLOURS_OF_FILM, dither=Image.Dither.NONE)
    few = [frame.quantize(palette=colours, dither=Image.Dither.NONE) for frame in frames]
    path.parent.mkdir(parents=True, exist_ok=True)
    few[0].save(
        path, save_all=True, append_images=few[1:], duration=list(milliseconds), loop=0, optimize=False
    )
