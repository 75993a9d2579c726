"""Files: the tunebooks that are open."""
