import type { Entry } from "./queries";

/** What was counted and not sent yet: by code, with the name that people know it by. */
export interface Tallied {
  code: string;
  name: string;
  counted: string;
}

/** A whole number of pieces; null: not one. */
export const pieces = (text: string): number | null => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : null);

export const entries = (tally: Tallied[]): Entry[] =>
  tally.map(({ code, counted }) => ({ code, counted: pieces(counted) }));

/** One piece more, or less; a part that is new to the tally begins at what is entered already. */
export function stepped(tally: Tallied[], part: Omit<Tallied, "counted">, before: number, by: 1 | -1): Tallied[] {
  const there = tally.find((one) => one.code === part.code);
  const counted = String(Math.max(0, (there ? (pieces(there.counted) ?? 0) : before) + by));
  return there ? tally.map((one) => (one === there ? { ...one, counted } : one)) : [{ ...part, counted }, ...tally];
}

/** Lines as they are pasted from a spreadsheet: a code and a quantity, parted by tab, comma or blanks. */
export function pasted(text: string): Tallied[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, code = line, counted = ""] = /^(.*?)[\t,;\uFF0C\uFF1B\s]+([^\t,;\uFF0C\uFF1B\s]*)$/.exec(line) ?? [];
      return { code: code.trim(), name: "", counted };
    });
}

/** Later lines of the same code take the place of earlier ones. */
export function merged(tally: Tallied[], more: Tallied[]): Tallied[] {
  const codes = new Set(more.map((one) => one.code));
  const names = new Map(tally.map((one) => [one.code, one.name]));
  return [
    ...more.map((one) => ({ ...one, name: one.name || (names.get(one.code) ?? "") })),
    ...tally.filter((one) => !codes.has(one.code)),
  ];
}
