"""The library’s tables: from an empty file to today’s version, in the steps that its versions took."""

import sqlite3
from collections.abc import Callable

from composer.library.ledger import seal_all

APPLICATION_ID = 0x41424343
"""`ABCC`: marks the file as this program's, https://www.sqlite.org/pragma.html#pragma_application_id"""

Migration = tuple[str | Callable[[sqlite3.Connection], None], ...]

MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE tunes (
            identifier INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            created TEXT NOT NULL,
            changed TEXT NOT NULL,
            deleted TEXT,
            provenance TEXT NOT NULL DEFAULT '{}',
            favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
            rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
            searchable TEXT NOT NULL
        )""",
        """CREATE TABLE tags (
            tune INTEGER NOT NULL REFERENCES tunes (identifier) ON DELETE CASCADE,
            name TEXT NOT NULL CHECK (name <> ''),
            PRIMARY KEY (tune, name)
        ) WITHOUT ROWID""",
        """CREATE TABLE earlier_texts (
            identifier INTEGER PRIMARY KEY AUTOINCREMENT,
            tune INTEGER NOT NULL REFERENCES tunes (identifier) ON DELETE CASCADE,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            replaced TEXT NOT NULL
        )""",
        "CREATE INDEX earlier_texts_of_tune ON earlier_texts (tune)",
    ),
    (
        "ALTER TABLE tunes ADD COLUMN checksum INTEGER",
        "ALTER TABLE tunes ADD COLUMN searchable_checksum INTEGER",
        "ALTER TABLE earlier_texts ADD COLUMN checksum INTEGER",
        "CREATE TABLE ledger (row_count INTEGER NOT NULL, total INTEGER NOT NULL)",
        # Whatever a damaged row holds has a place here, so no column has a type.
        """CREATE TABLE damaged_rows (
            identifier INTEGER PRIMARY KEY AUTOINCREMENT,
            noticed, kind, number, tune, title, text, created, changed, deleted, provenance, favourite,
            rating, replaced, settled
        )""",
        seal_all,
    ),
    (
        # Which tunes, and how often each, is one value: a set is whole or it is not.
        """CREATE TABLE tune_sets (
            identifier INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            entries TEXT NOT NULL,
            created TEXT NOT NULL,
            changed TEXT NOT NULL,
            deleted TEXT,
            checksum INTEGER
        )""",
    ),
)
"""From an empty file to today's version; how many were applied is the file's `PRAGMA user_version`.

A migration that has been released is never edited: a later one is added below it.
"""
