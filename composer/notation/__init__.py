"""ABC text to tunes: fields, tunebooks, grammar, bars, repeats, checks. Standard library only."""
