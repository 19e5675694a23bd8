import { QueryClient, replaceEqualDeep } from "@tanstack/react-query";
import { Problem } from "./problem";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: Problem;
    queryMeta: {
      /** Journal subject kinds that, besides the key's first element, make this query stale (lib/live). */
      live?: readonly string[];
    };
  }
}

/** Refused is refused; only silence and a busy server are worth another try. */
export const worthRetrying = (attempt: number, failure: unknown): boolean => {
  const { status } = Problem.of(failure);
  return attempt < 2 && (status === 0 || status === 503);
};

const versionOf = (view: unknown): number | undefined =>
  typeof view === "object" && view !== null && "version" in view && typeof view.version === "number"
    ? view.version
    : undefined;

/**
 * What a step answered stays until something newer comes: a reading that was under way when it was taken tells of the
 * thing as it was, and the next press would be refused for a version nobody sees any more.
 */
export const newest = (known: unknown, read: unknown): unknown => {
  const [was, is] = [versionOf(known), versionOf(read)];
  return was !== undefined && is !== undefined && is < was ? known : replaceEqualDeep(known, read);
};

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: worthRetrying,
        // Without a network, say so instead of waiting silently.
        networkMode: "always",
        // The live stream tells what changed; time alone refreshes only what a broken stream could have missed.
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        structuralSharing: newest,
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
