"""What PyInstaller can't see of this program: modules that registries name, resources, and its sources.

The sources come along because what was read by another version of the reading code is read anew, and that is
told by their text (`composer.corpus.kept_judgements`).
"""

from pathlib import Path

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("composer")
datas = [(str(Path(__file__).parents[3] / "resources"), "composer/_resources")]
module_collection_mode = "pyz+py"
