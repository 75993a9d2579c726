"""A decoder-only Transformer: it can look back at the bars that it has written."""
