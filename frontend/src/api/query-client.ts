import { QueryClient } from "@tanstack/react-query";
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
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
