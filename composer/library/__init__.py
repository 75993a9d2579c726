"""What a person keeps: tunes with their history, the journal of unsaved text, backups, folders. sqlite3."""
