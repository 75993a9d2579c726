"""What other programs wrote comes in: MusicXML and MIDI become ABC, in a helper process, within bounds."""
