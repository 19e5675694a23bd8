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

interface Thing {
  id: string;
  version: number;
}

const isThing = (answer: unknown): answer is Thing =>
  versionOf(answer) !== undefined && typeof (answer as Partial<Thing>).id === "string";

/** The answer tells all that the page reads: a part of the thing must not take the place of the whole. */
const tellsAllOf = (known: unknown, answer: Thing): boolean =>
  isThing(known) && known.id === answer.id && Object.keys(known).every((name) => name in answer);

/**
 * What a step answers is the thing as it now stands: wherever its page reads it ([kind, id]), it is kept as the step is
 * done, so that the next step goes out with the version that stands.
 */
export const keepAnswer = (client: QueryClient, answer: unknown): void => {
  if (!isThing(answer)) return;
  client.setQueriesData(
    {
      predicate: ({ queryKey, state }) =>
        queryKey.length === 2 && queryKey[1] === answer.id && tellsAllOf(state.data, answer),
    },
    answer,
  );
};

export const makeQueryClient = (): QueryClient => {
  const client = new QueryClient({
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
  // In the same breath as the step is told to be done, and after whoever took it was told: a page that no longer shows
  // the step once it reads the answer would take the teller away before it could tell.
  client.getMutationCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "success") keepAnswer(client, event.action.data);
  });
  return client;
};
