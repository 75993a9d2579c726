"""Questions put to the person, each behind one function a test can answer."""
