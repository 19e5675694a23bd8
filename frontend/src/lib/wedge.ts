/** A scanner that types: characters come faster than any hand, and Enter or Tab ends them. */
const fastest = 35;
const shortest = 6;

/** What a key prints on the scanner's keyboard (US), whatever input method or layout is active: read from its place. */
const printed: Record<string, [string, string]> = {
  Minus: ["-", "_"],
  Equal: ["=", "+"],
  Slash: ["/", "?"],
  Period: [".", ">"],
  Comma: [",", "<"],
  Semicolon: [";", ":"],
  Quote: ["'", '"'],
  Space: [" ", " "],
  NumpadSubtract: ["-", "-"],
  NumpadDecimal: [".", "."],
  NumpadDivide: ["/", "/"],
  NumpadMultiply: ["*", "*"],
  NumpadAdd: ["+", "+"],
};
const shifted = ")!@#$%^&*(";

interface Key {
  code: string;
  key: string;
  shiftKey: boolean;
  timeStamp: number;
  isComposing?: boolean;
}

export function characterOf({ code, key, shiftKey }: Key): string | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  // Caps lock shows in the key alone.
  if (letter) return key.toUpperCase() === letter ? key : shiftKey ? letter : letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit) return shiftKey && code.startsWith("Digit") ? (shifted[Number(digit)] ?? digit) : digit;
  return printed[code]?.[shiftKey ? 1 : 0] ?? null;
}

/** An input method takes the key for itself. */
export const composes = (key: Key) => key.isComposing === true || key.key === "Process";

export interface Scan {
  text: string;
  /** An input method was active and may have written something else into the field. */
  composed: boolean;
}

/** Watches keys and answers the scan that one of them ends; null for every other key. */
export function wedge(): (key: Key) => Scan | null {
  let text = "";
  let last = 0;
  let composed = false;
  return (key) => {
    if (key.code === "Enter" || key.code === "NumpadEnter" || key.code === "Tab") {
      const scan = text.length >= shortest && key.timeStamp - last <= fastest * 3 ? { text, composed } : null;
      text = "";
      composed = false;
      return scan;
    }
    const character = characterOf(key);
    if (character === null) return null;
    if (key.timeStamp - last > fastest) {
      text = "";
      composed = false;
    }
    text += character;
    composed ||= composes(key);
    last = key.timeStamp;
    return null;
  };
}
