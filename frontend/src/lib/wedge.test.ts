import { describe, expect, it } from "vitest";
import { wedge } from "./wedge";

const codeOf = (character: string) =>
  /[A-Za-z]/.test(character) ? `Key${character.toUpperCase()}` : /\d/.test(character) ? `Digit${character}` : "Minus";

function typing(text: string, every: number, end = "Enter", key?: string) {
  const watch = wedge();
  let at = 1000;
  for (const character of text) {
    at += every;
    watch({ code: codeOf(character), key: key ?? character, shiftKey: /[A-Z]/.test(character), timeStamp: at });
  }
  return watch({ code: end, key: end, shiftKey: false, timeStamp: at + 5 });
}

describe("a scanner that types", () => {
  it("is told from a hand by its speed", () => {
    expect(typing("PJ-000123", 12)).toEqual({ text: "PJ-000123", composed: false });
    expect(typing("PJ-000123", 12, "Tab")?.text).toBe("PJ-000123");
    expect(typing("PJ-000123", 90)).toBeNull();
  });

  it("sends at least six characters", () => {
    expect(typing("12345", 10)).toBeNull();
    expect(typing("123456", 10)?.text).toBe("123456");
  });

  it("is read by the keys' places, so that an input method changes nothing, and says that one was active", () => {
    expect(typing("ABC123", 10, "Enter", "Process")).toEqual({ text: "ABC123", composed: true });
  });

  it("does not take what a hand typed before for a part of it", () => {
    const watch = wedge();
    watch({ code: "KeyX", key: "x", shiftKey: false, timeStamp: 100 });
    let at = 900;
    for (const character of "690123") {
      at += 8;
      watch({ code: codeOf(character), key: character, shiftKey: false, timeStamp: at });
    }
    expect(watch({ code: "Enter", key: "Enter", shiftKey: false, timeStamp: at + 8 })?.text).toBe("690123");
  });
});
