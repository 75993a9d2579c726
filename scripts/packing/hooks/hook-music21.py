"""Of music21 its program, and of its corpus the collections that this program offers: a tenth of it."""

from importlib.util import find_spec
from pathlib import Path

from PyInstaller.utils.hooks import collect_submodules

from composer.corpus.bundled.registry import BUNDLED

_spec = find_spec("music21")
assert _spec is not None
assert _spec.origin is not None
_folder = Path(_spec.origin).parent
_wanted = {one.folder for one in BUNDLED.values() if one.package == "music21"}

hiddenimports = collect_submodules("music21", filter=lambda name: ".test" not in name)
datas = [(str(_folder / name), f"music21/{name}") for name in sorted(_wanted) if (_folder / name).is_dir()]
