"""The lab, taught: what Step by step shows, computed from live tunes and a network of one’s own."""
