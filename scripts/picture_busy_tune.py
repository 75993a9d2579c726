"""Makes `docs/images/busy-tune.png`: a tune with every feature as the window shows it, and by abcm2ps.

Needs Debian's packages `abcm2ps` and `ghostscript`. Run it with the project's own environment:
`.venv/bin/python scripts/picture_busy_tune.py`.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from composer.score.engraving import Engraver

ROOT = Path(__file__).parents[1]
TUNE = ROOT / "tests" / "score" / "tunes" / "busy.abc"
PICTURE = ROOT / "docs" / "images" / "busy-tune.png"
WIDTH, SCALE, GAP = 900, 44, 40
PAPER = 0xFFFFFFFF


def main() -> int:
    """Writes the picture; returns the exit code."""
    application = QGuiApplication([])
    images = [ours(), theirs()]
    whole = QImage(
        sum(image.width() for image in images) + 3 * GAP,
        max(image.height() for image in images) + 2 * GAP,
        QImage.Format.Format_RGB32,
    )
    whole.fill(PAPER)
    painter, x = QPainter(whole), GAP
    for image in images:
        painter.drawImage(x, GAP, image)
        x += image.width() + GAP
    painter.setPen(QColor("#999999"))
    painter.drawLine(
        images[0].width() + 3 * GAP // 2, GAP, images[0].width() + 3 * GAP // 2, whole.height() - GAP
    )
    painter.end()
    grey = whole.convertToFormat(QImage.Format.Format_Grayscale8)
    grey.save(str(PICTURE))
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size // 1024} kB, {type(application).__name__}")
    return 0


def ours() -> QImage:
    """The page as the sheet view draws it."""
    engraver = Engraver()
    (page,) = engraver.engrave(TUNE.read_text(encoding="utf-8"), WIDTH, SCALE).pages
    engraver.close()
    renderer = QSvgRenderer(page)
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def theirs() -> QImage:
    """The same tune by abcm2ps, without the empty rest of its page, as wide as ours."""
    with tempfile.TemporaryDirectory() as folder:
        page, picture = Path(folder) / "tune.ps", Path(folder) / "tune.png"
        subprocess.run(["abcm2ps", "-q", "-O", str(page), str(TUNE)], check=True, capture_output=True)
        device = ["-sDEVICE=png16m", "-r150", "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4"]
        subprocess.run(
            ["gs", "-q", "-dNOPAUSE", "-dBATCH", *device, f"-sOutputFile={picture}", str(page)], check=True
        )
        image = QImage(str(picture))
    return image.copy(inked(image)).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)


def inked(image: QImage) -> QRect:
    """The part of a page with anything on it."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data, stride = bytes(grey.constBits()), grey.bytesPerLine()
    rows = [data[y * stride : y * stride + grey.width()] for y in range(grey.height())]
    used = [y for y, row in enumerate(rows) if min(row) < 128]
    left = min(next(x for x, value in enumerate(rows[y]) if value < 128) for y in used)
    right = max(
        grey.width() - next(x for x, value in enumerate(reversed(rows[y])) if value < 128) for y in used
    )
    return QRect(left, used[0], right - left, used[-1] - used[0] + 1)


if __name__ == "__main__":
    sys.exit(main())
