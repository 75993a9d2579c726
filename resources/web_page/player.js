// Plays the tunes of this page: one plucked voice, made here of an oscillator a note; nothing is fetched.
// A tune's notes are numbers in threes and ones: start and length in milliseconds, MIDI pitch, velocity.
"use strict";

const AHEAD_SECONDS = 1.5, LOOK_MILLISECONDS = 400, LEAD_SECONDS = 0.08;
let context = null, playing = null;

function sound(output, start, length, pitch, velocity) {
  const oscillator = context.createOscillator(), gain = context.createGain();
  const end = start + Math.max(length, 0.05), loudness = (velocity / 127) ** 2 * 0.35;
  oscillator.type = "triangle";
  oscillator.frequency.value = 440 * 2 ** ((pitch - 69) / 12);
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(loudness, start + 0.008);
  gain.gain.exponentialRampToValueAtTime(loudness * 0.45, end);
  gain.gain.linearRampToValueAtTime(0, end + 0.06);
  oscillator.connect(gain).connect(output);
  oscillator.start(start);
  oscillator.stop(end + 0.07);
}

function stop() {
  if (!playing) return;
  clearInterval(playing.timer);
  playing.output.disconnect();
  playing.button.textContent = playing.button.dataset.play;
  playing.button.setAttribute("aria-pressed", "false");
  playing = null;
}

// Only what sounds soon is handed over: a long tune would be thousands of oscillators at once.
function goOn() {
  const { notes, begun, output } = playing;
  while (playing.next < notes.length && begun + notes[playing.next] / 1000 < context.currentTime + AHEAD_SECONDS) {
    const [start, length, pitch, velocity] = notes.slice(playing.next, playing.next + 4);
    sound(output, begun + start / 1000, length / 1000, pitch, velocity);
    playing.end = Math.max(playing.end, begun + (start + length) / 1000);
    playing.next += 4;
  }
  if (playing.next >= notes.length && context.currentTime > playing.end + 0.2) stop();
}

function play(button) {
  const again = playing && playing.button === button;
  stop();
  if (again) return;
  context = context || new AudioContext();
  context.resume();
  const output = context.createDynamicsCompressor();
  output.connect(context.destination);
  const notes = JSON.parse(document.getElementById(button.dataset.notes).textContent);
  const begun = context.currentTime + LEAD_SECONDS;
  playing = { button, notes, output, begun, next: 0, end: begun, timer: setInterval(goOn, LOOK_MILLISECONDS) };
  button.textContent = button.dataset.stop;
  button.setAttribute("aria-pressed", "true");
  goOn();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-notes]");
  if (button) play(button);
});
