import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

/** Filters of a list: each a text, or several for "one of"; empty means not filtered. */
export type Filters = Record<string, string | string[]>;

/** The part of an address that says these filters; what is empty is left out, so that equal lists have equal addresses. */
export function asQuery(filters: Filters): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== "") query.append(name, one);
  }
  return query;
}

/** Whether they choose the same rows, in whatever order they are said. */
export const sameRows = (one: Filters, other: Filters): boolean =>
  [...asQuery(one)].sort().join("&") === [...asQuery(other)].sort().join("&");

/** Reads from an address the filters that a page knows; `known` says their kinds and what they are when absent. */
export function fromQuery<F extends Filters>(query: URLSearchParams, known: F): F {
  const filters: Filters = {};
  for (const [name, absent] of Object.entries(known)) {
    const given = query.getAll(name);
    filters[name] = given.length === 0 ? absent : Array.isArray(absent) ? given : (given[0] ?? "");
  }
  return filters as F;
}

/** An address with some of these filters changed; what else it says, a page's other filters, stays. */
export function changed<F extends Filters>(query: URLSearchParams, known: F, next: Partial<F>): URLSearchParams {
  const other = [...query].filter(([name]) => !(name in known));
  const own = asQuery({ ...fromQuery(query, known), ...next } as Filters);
  return new URLSearchParams([...other, ...own]);
}

/** A list's filters, kept in the address: reload, back, a bookmark and a colleague's link all show the same list. */
export function useFilters<F extends Filters>(known: F): [F, (change: Partial<F>) => void] {
  const [query, setQuery] = useSearchParams();
  const text = query.toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `known` is a constant of the page
  const filters = useMemo(() => fromQuery(new URLSearchParams(text), known), [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `known` is a constant of the page
  const change = useCallback(
    (next: Partial<F>) => setQuery((now) => changed(now, known, next), { replace: true }),
    [setQuery],
  );
  return [filters, change];
}
