"""Many tunes as one book: engraved once, then written as pages, as a tunebook, for the web."""
