"""The library's tables, as the migrations that lead from an empty file to today's version.

A migration that has been released is never edited: a later one is added below it. The number of
migrations applied is the file's `PRAGMA user_version`.
"""

APPLICATION_ID = 0x41424343
"""`ABCC`: marks the file as this program's, https://www.sqlite.org/pragma.html#pragma_application_id"""

Migration = tuple[str, ...]

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
)
