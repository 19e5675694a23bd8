import { type Expression, quote, read } from "../rules/expression";

/** How a field is compared in a row of the form. */
export type Comparing =
  | "is"
  | "isNot"
  | "oneOf"
  | "less"
  | "atMost"
  | "more"
  | "atLeast"
  | "yes"
  | "no"
  | "given"
  | "empty"
  | "contains";

/** One row of a simple condition; all of them must hold. */
export interface Row {
  /** The whole path: event.areaKind */
  field: string;
  op: Comparing;
  /** As typed; several, for "one of", parted by commas. */
  value: string;
  /** Whether the value is a text, which CEL writes in quotes. */
  text: boolean;
}

const byType: Record<string, Comparing[]> = {
  string: ["is", "isNot", "oneOf", "given", "empty"],
  int: ["is", "isNot", "less", "atMost", "more", "atLeast"],
  double: ["is", "isNot", "less", "atMost", "more", "atLeast"],
  bool: ["yes", "no"],
  timestamp: ["given", "empty"],
  strings: ["contains"],
};

/** The comparisons that make sense for a field of this type. */
export const comparingsOf = (type: string | undefined): Comparing[] =>
  byType[type ?? ""] ?? (byType.string as Comparing[]);

export const needsValue = (op: Comparing): boolean => !["yes", "no", "given", "empty"].includes(op);

const signs: Partial<Record<Comparing, string>> = {
  is: "==",
  isNot: "!=",
  less: "<",
  atMost: "<=",
  more: ">",
  atLeast: ">=",
};
const opOf = (sign: string): Comparing | undefined =>
  (Object.keys(signs) as Comparing[]).find((op) => signs[op] === sign);

/** The rows as one expression. */
export const codeOf = (rows: readonly Row[]): string => rows.map(rowCode).join(" && ");

function rowCode({ field, op, value, text }: Row): string {
  const write = (typed: string) => (text ? quote(typed.trim()) : typed.trim() || "0");
  if (op === "yes") return field;
  if (op === "no") return `!${field}`;
  if (op === "given") return `${field} != null`;
  if (op === "empty") return `${field} == null`;
  if (op === "contains") return `${quote(value.trim())} in ${field}`;
  if (op === "oneOf") return `${field} in [${parts(value).map(write).join(", ")}]`;
  return `${field} ${signs[op]} ${write(value)}`;
}

const parts = (value: string): string[] => value.split(/[,\uff0c\u3001]/).filter((part) => part.trim() !== "");

/** The rows that an expression consists of; null when it says more than rows can show. An empty one has none. */
export function rowsOf(code: string | undefined): Row[] | null {
  if (!code?.trim()) return [];
  const expression = read(code);
  return expression && flatten(expression);
}

function flatten(expression: Expression): Row[] | null {
  if (expression.is === "both" && expression.op === "&&") {
    const left = flatten(expression.left);
    const right = flatten(expression.right);
    return left && right && [...left, ...right];
  }
  const row = rowOf(expression);
  return row && [row];
}

function rowOf(expression: Expression): Row | null {
  if (expression.is === "name") return { field: expression.path.join("."), op: "yes", value: "", text: false };
  if (expression.is === "not")
    return expression.of.is === "name"
      ? { field: expression.of.path.join("."), op: "no", value: "", text: false }
      : null;
  if (expression.is !== "both") return null;
  const { op, left, right } = expression;
  if (op === "in" && left.is === "value" && right.is === "name")
    return { field: right.path.join("."), op: "contains", value: String(left.value), text: true };
  if (left.is !== "name") return null;
  const field = left.path.join(".");
  if (op === "in" && right.is === "list") {
    const values = right.of.map((each) => (each.is === "value" ? each.value : undefined));
    const text = values.every((value) => typeof value === "string");
    if (!text && !values.every((value) => typeof value === "number")) return null;
    // A comma inside one of them could not be told from the commas between them.
    return values.some((value) => parts(String(value)).length !== 1)
      ? null
      : { field, op: "oneOf", value: values.join(", "), text };
  }
  if (right.is !== "value") return null;
  const { value } = right;
  if (value === null)
    return op === "==" || op === "!=" ? { field, op: op === "==" ? "empty" : "given", value: "", text: false } : null;
  if (typeof value === "boolean")
    return op === "==" || op === "!="
      ? { field, op: value === (op === "==") ? "yes" : "no", value: "", text: false }
      : null;
  const comparing = opOf(op);
  return comparing ? { field, op: comparing, value: String(value), text: typeof value === "string" } : null;
}
