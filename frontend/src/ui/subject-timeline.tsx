import { useJournal } from "../lib/journal";
import { sayCode, useWords, type Values } from "../lib/words";
import { Button } from "./button";
import { ProblemAlert } from "./problem-alert";
import { Timeline } from "./timeline";

/** The journal of one thing (a ticket, a customer, a unit) in sentences: words are in locales/…/journal.ts, by kind. */
export function SubjectTimeline({ kind, id }: { kind: string; id: string }) {
  const t = useWords("ui");
  const journal = useWords("journal");
  const entries = useJournal(kind, id);

  if (entries.error) return <ProblemAlert problem={entries.error} />;
  if (!entries.data) return <p role="status">{t("loading")}</p>;
  const items = entries.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p>{t("timeline.empty")}</p>;
  return (
    <>
      <Timeline
        entries={items.map((entry) => ({
          key: entry.seq,
          at: entry.at,
          text: sayCode(journal, entry.kind, sayable(entry.payload)),
          who: entry.actor?.name ?? t("timeline.system"),
        }))}
      />
      {entries.hasNextPage && (
        <Button onClick={() => void entries.fetchNextPage()} busy={entries.isFetchingNextPage}>
          {t("timeline.earlier")}
        </Button>
      )}
    </>
  );
}

/** A payload as values of a message: a thing with a name is its name; what is missing is an empty text. */
function sayable(payload: Record<string, unknown>): Values {
  const values: Values = {};
  for (const [name, value] of Object.entries(payload)) {
    values[name] =
      value && typeof value === "object"
        ? String((value as { name?: unknown; number?: unknown }).name ?? (value as { number?: unknown }).number ?? "")
        : ((value as string | number | boolean | null) ?? "");
  }
  return values;
}
