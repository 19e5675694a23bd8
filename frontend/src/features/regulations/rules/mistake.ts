/** What POST /rule-check found wrong, and where. */
export interface Mistake {
  /** Where in what was sent: rules[0].opens.when */
  path: string;
  /** Of the expression there, both from 1; absent where the whole value is meant. */
  line?: number | null;
  column?: number | null;
  message: string;
  /** Names that do exist there. */
  known?: string[] | null;
  /** Nothing stands there yet: it is not wrong, only not written. */
  blank?: boolean;
}

/** What stands at a path such as rules[0].opens[0].when; undefined where nothing does. */
export function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const part of path.split(/[.[\]]+/).filter(Boolean)) {
    if (value === null || typeof value !== "object") return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** Says of each mistake whether anything was written at its place. */
export const marked = (mistakes: readonly Mistake[], written: unknown): Mistake[] =>
  mistakes.map((mistake) => {
    const value = valueAt(written, mistake.path);
    const empty = value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
    return { ...mistake, blank: empty };
  });

/** The expression with the mistaken name replaced by one that exists; at its end where no name stands at that place. */
export function corrected(expression: string, mistake: Pick<Mistake, "line" | "column">, name: string): string {
  const place = offsetOf(expression, mistake);
  if (place === null) return expression + name;
  for (const match of expression.matchAll(/[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)*/g)) {
    const [whole] = match;
    if (place < match.index || place > match.index + whole.length) continue;
    if (name.includes(".")) return splice(expression, match.index, whole.length, name);
    // Only the part at the place: of event.areakind the mistake is told at the dot or behind it.
    for (const part of whole.matchAll(/\w+/g)) {
      const start = match.index + part.index;
      if (place <= start + part[0].length && (place >= start || expression[place] === "."))
        if (expression[place] !== "." || start > place) return splice(expression, start, part[0].length, name);
    }
  }
  return splice(expression, place, 0, name);
}

const splice = (text: string, at: number, length: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + length);

function offsetOf(text: string, { line, column }: Pick<Mistake, "line" | "column">): number | null {
  if (!column) return null;
  const before = text.split("\n").slice(0, Math.max(0, (line ?? 1) - 1));
  return Math.min(text.length, before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1);
}

/** The mistakes at this place and inside of it. */
export const within = (mistakes: readonly Mistake[], path: string): Mistake[] =>
  mistakes.filter(
    (mistake) => mistake.path === path || mistake.path.startsWith(`${path}.`) || mistake.path.startsWith(`${path}[`),
  );
