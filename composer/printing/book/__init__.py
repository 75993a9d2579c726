"""A book’s pages: where its tunes stand, its lists, and the PDF document with its links."""
