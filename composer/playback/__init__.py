"""Sound: a tune's MIDI rendered to samples, and a transport that plays, pauses, stops and seeks."""
