import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { api, take } from "../api/client";
import { asQuery, type Filters } from "./filters";

/** One page of a list as every list of the API gives it. */
export interface Page<Row> {
  items: Row[];
  /** Cursor of the following page; null after the last. */
  next: string | null;
}

/**
 * A list of the API, page after page. `kind` is the journal's subject kind (live changes then refresh it), `path` the whole
 * path: `useList<TicketRow>("ticket", "/api/v1/tickets", filters)`.
 * `every`: milliseconds after which it is asked again, for what changes without an entry in the journal.
 */
export function useList<Row>(kind: string, path: string, filters: Filters, live?: readonly string[], every?: number) {
  const query = useInfiniteQuery({
    queryKey: [kind, "list", path, filters],
    meta: { live },
    refetchInterval: every,
    queryFn: ({ pageParam, signal }) =>
      take<Page<Row>>(
        api.GET(
          path as never,
          {
            params: { query: { ...Object.fromEntries(grouped(filters)), after: pageParam ?? undefined } },
            signal,
          } as never,
        ) as Promise<{ data?: Page<Row> }>,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  return {
    rows: query.data?.pages.flatMap((page) => page.items),
    error: query.error,
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    loadingMore: query.isFetchingNextPage,
    /** The rows shown belong to the filters before; the new ones are on their way. */
    outdated: query.isPlaceholderData,
    again: () => void query.refetch(),
    exportHref: `${path}.csv?${asQuery(filters)}`,
  };
}

export type List<Row> = ReturnType<typeof useList<Row>>;

function grouped(filters: Filters): [string, string | string[]][] {
  return Object.entries(filters).filter(([, value]) => value.length > 0);
}
