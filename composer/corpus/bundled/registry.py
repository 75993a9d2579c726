"""The bundled collections by the names that the command line has for them."""

from composer.registry import Registry

BUNDLED = Registry(
    "bundled collection",
    {
        "oneills": "composer.corpus.bundled.oneills:ONEILLS",
        "ryans": "composer.corpus.bundled.ryans:RYANS",
        "airds": "composer.corpus.bundled.airds:AIRDS",
        "northumbrian": "composer.corpus.bundled.northumbrian:NORTHUMBRIAN",
        "fife": "composer.corpus.bundled.fife:FIFE",
        "essen": "composer.corpus.bundled.essen:ESSEN",
        "lab": "composer.corpus.bundled.lab:LAB",
    },
)
