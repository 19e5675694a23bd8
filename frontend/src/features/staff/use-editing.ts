import { useCallback } from "react";
import { useSearchParams } from "react-router";

/**
 * Which row is being edited: its id, "new", or null. It is in the address, so that the browser's back closes the form and a
 * link opens it.
 */
export function useEditing(name = "edit") {
  const [query, setQuery] = useSearchParams();
  const close = useCallback(
    () =>
      setQuery((now) => {
        now.delete(name);
        return now;
      }),
    [setQuery, name],
  );
  const open = useCallback(
    (id: string) =>
      setQuery((now) => {
        now.set(name, id);
        return now;
      }),
    [setQuery, name],
  );
  const link = (id: string) => {
    const next = new URLSearchParams(query);
    next.set(name, id);
    return `?${next}`;
  };
  return { id: query.get(name), open, close, link };
}
