/** Three sounds that are told apart without looking: taken, refused, undone. Silent where the browser will not play. */
const tones = {
  good: [[880, 0.09]],
  bad: [
    [220, 0.16],
    [180, 0.22],
  ],
  undone: [
    [520, 0.07],
    [390, 0.09],
  ],
} satisfies Record<string, [number, number][]>;

let audio: AudioContext | undefined;

export function beep(kind: keyof typeof tones): void {
  try {
    audio ??= new AudioContext();
    let at = audio.currentTime;
    for (const [pitch, length] of tones[kind]) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.type = kind === "bad" ? "square" : "sine";
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.12, at);
      volume.gain.exponentialRampToValueAtTime(0.001, at + length);
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      tone.stop(at + length);
      at += length;
    }
  } catch {
    // No sound: the field says the same in words.
  }
}
