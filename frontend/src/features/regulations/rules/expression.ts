/**
 * Reads the plain part of CEL (names, values, comparisons, and, or, not, choice), so that a rule can be told in words and shown
 * in a form. It judges nothing: what it does not read is shown as it is written, and only the server says whether it is right.
 */
export type Expression =
  | { is: "name"; path: string[] }
  | { is: "value"; value: string | number | boolean | null }
  | { is: "list"; of: Expression[] }
  | { is: "day"; of: Expression }
  | { is: "text"; how: "startsWith" | "endsWith" | "contains"; what: Expression; part: Expression }
  | { is: "not"; of: Expression }
  | { is: "both"; op: Operator; left: Expression; right: Expression }
  | { is: "choice"; when: Expression; then: Expression; otherwise: Expression };

export type Operator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "&&" | "||" | "+" | "-" | "*" | "/";

const token =
  /\s*(?:(?<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<number>\d+(?:\.\d+)?)|(?<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(?<sign>&&|\|\||==|!=|<=|>=|[!<>()[\],?:+\-*/]))/y;

/** Operators from the loosest to the closest binding. */
const levels: Operator[][] = [["||"], ["&&"], ["==", "!=", "<", "<=", ">", ">=", "in"], ["+", "-"], ["*", "/"]];

class Beyond extends Error {}

function tokens(code: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < code.trimEnd().length) {
    const match = token.exec(code);
    if (!match) throw new Beyond();
    found.push(match[0].trim());
  }
  return found;
}

/** The expression, or null when it says more than is read here. */
export function read(code: string | number | null | undefined): Expression | null {
  if (code === null || code === undefined || code === "") return null;
  try {
    const rest = tokens(String(code));
    const whole = choice(rest);
    return rest.length === 0 ? whole : null;
  } catch (failure) {
    if (failure instanceof Beyond) return null;
    throw failure;
  }
}

function choice(rest: string[]): Expression {
  const when = level(rest, 0);
  if (rest[0] !== "?") return when;
  rest.shift();
  const then = choice(rest);
  take(rest, ":");
  return { is: "choice", when, then, otherwise: choice(rest) };
}

function level(rest: string[], at: number): Expression {
  const operators = levels[at];
  if (!operators) return single(rest);
  let left = level(rest, at + 1);
  while (operators.includes(rest[0] as Operator)) {
    const op = rest.shift() as Operator;
    left = { is: "both", op, left, right: level(rest, at + 1) };
  }
  return left;
}

function single(rest: string[]): Expression {
  const next = rest.shift();
  if (next === undefined) throw new Beyond();
  if (next === "!") return { is: "not", of: single(rest) };
  if (next === "(") {
    const inner = choice(rest);
    take(rest, ")");
    return inner;
  }
  if (next === "[") {
    const of: Expression[] = [];
    while (rest[0] !== "]") {
      of.push(choice(rest));
      if (rest[0] === ",") rest.shift();
    }
    take(rest, "]");
    return { is: "list", of };
  }
  if (next === "-" && /^\d/.test(rest[0] ?? "")) return { is: "value", value: -Number(rest.shift()) };
  if (/^\d/.test(next)) return { is: "value", value: Number(next) };
  if (/^['"]/.test(next)) return { is: "value", value: next.slice(1, -1).replace(/\\(.)/g, "$1") };
  if (next === "true" || next === "false") return { is: "value", value: next === "true" };
  if (next === "null") return { is: "value", value: null };
  if (next === "day" && rest[0] === "(") {
    rest.shift();
    const of = choice(rest);
    take(rest, ")");
    return { is: "day", of };
  }
  const [, of, how] = /^(.+)\.(startsWith|endsWith|contains)$/.exec(next) ?? [];
  if (of && how && rest[0] === "(") {
    rest.shift();
    const part = choice(rest);
    take(rest, ")");
    return { is: "text", how: how as "contains", what: { is: "name", path: of.split(".") }, part };
  }
  // Any other function call is more than these words can tell.
  if (!/^[A-Za-z_]/.test(next) || next === "in" || rest[0] === "(" || rest[0] === "[") throw new Beyond();
  return { is: "name", path: next.split(".") };
}

function take(rest: string[], wanted: string): void {
  if (rest.shift() !== wanted) throw new Beyond();
}

/** A text as CEL writes it. */
export const quote = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
