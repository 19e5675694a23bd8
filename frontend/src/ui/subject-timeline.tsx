import { useJournal } from "../lib/journal";
import { useLanguage } from "../lib/language";
import { sayCode, useWords } from "../lib/words";
import { Button } from "./button";
import { sayable } from "./sayable";
import { Timeline } from "./timeline";
import { Waiting } from "./waiting";

/** The journal of one thing (a ticket, a customer, a unit) in sentences: words are in locales/…/journal.ts, by kind. */
export function SubjectTimeline({ kind, id }: { kind: string; id: string }) {
  const t = useWords("ui");
  const journal = useWords("journal");
  const language = useLanguage();
  const entries = useJournal(kind, id);

  if (!entries.data) return <Waiting query={entries} />;
  const items = entries.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p>{t("timeline.empty")}</p>;
  return (
    <>
      <Timeline
        entries={items.map((entry) => ({
          key: entry.seq,
          at: entry.at,
          text: sayCode(journal, entry.kind, sayable(entry.payload, language)),
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
