import { useEffect, useRef } from "react";
import { Link, useLocation } from "react-router";
import { showMoment } from "../../../lib/dates";
import { useFilters } from "../../../lib/filters";
import { useList } from "../../../lib/list";
import { asked, type Counted } from "../../../lib/period";
import { subjectLink } from "../../../lib/subject-link";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { SelectField } from "../../../ui/field";
import { StatusTag, type Tone } from "../../../ui/status-tag";
import { type Column, TablePage } from "../../../ui/table-page";
import { type EvidenceRecord, type Outcome, outcomes } from "../evidence";
import type { ArticleView } from "../regulation";
import styles from "./article.module.css";

export const recordFilters = { outcome: "", week: "" };

const tones: Record<Outcome | "breaches", Tone> = {
  applied: "waiting",
  kept: "good",
  broken: "late",
  open: "going",
  waived: "off",
  breaches: "late",
};

function SubjectCell({ record }: { record: EvidenceRecord }) {
  const to = subjectLink(record.subject);
  const label = record.subject?.label ?? record.words ?? "–";
  return to ? <Link to={to}>{label}</Link> : label;
}

function OutcomeCell({ outcome }: { outcome: Outcome | "breaches" }) {
  const t = useWords("article");
  return <StatusTag tone={tones[outcome] ?? "waiting"}>{sayCode(t, `outcome.${outcome}`)}</StatusTag>;
}

function Title({ name }: { name: "about" | "when" | "outcome" | "due" | "done" | "words" | "version" }) {
  return useWords("article")(`column.${name}`);
}

const moment = (at: string | null) => (at ? showMoment(at) : "–");

const columns: Column<EvidenceRecord>[] = [
  { key: "subject", title: <Title name="about" />, cell: (row) => <SubjectCell record={row} />, phone: "title" },
  {
    key: "outcome",
    title: <Title name="outcome" />,
    cell: (row) => <OutcomeCell outcome={row.outcome} />,
    phone: "badge",
  },
  { key: "at", title: <Title name="when" />, cell: (row) => moment(row.at), whole: true },
  { key: "due", title: <Title name="due" />, cell: (row) => moment(row.dueAt), whole: true },
  { key: "done", title: <Title name="done" />, cell: (row) => moment(row.settledAt), whole: true },
  { key: "words", title: <Title name="words" />, cell: (row) => row.words ?? "", roomy: true, width: 220 },
  { key: "version", title: <Title name="version" />, cell: (row) => row.version, end: true, roomy: true },
];

/** The records behind a figure, exactly those it counts. */
export function Records({ article, period }: { article: ArticleView; period: Counted }) {
  const t = useWords("article");
  const [filters, change] = useFilters(recordFilters);
  const list = useList<EvidenceRecord>(
    "evidence",
    `/api/v1/evidence/articles/${article.id}/records`,
    { ...filters, ...asked(period) },
    ["obligation", "article"],
  );
  const place = useRef<HTMLDivElement>(null);
  const { hash, search } = useLocation();
  // A figure opened from another page: its records come after the page, so the browser could not go there by itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure of the same page goes there again
  useEffect(() => {
    if (hash === "#records") place.current?.scrollIntoView({ block: "start" });
  }, [hash, search]);

  return (
    <div id="records" ref={place} className={styles.records}>
      <h3>{t("records")}</h3>
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => `${row.kind} ${row.id}`}
        caption={t("records")}
        exportable
        emptyTitle={t("noRecords")}
        filters={
          <>
            <SelectField
              label={t("column.outcome")}
              value={filters.outcome}
              onChange={(event) => change({ outcome: event.target.value })}
            >
              <option value="">{t("allOutcomes")}</option>
              {[...outcomes, "breaches" as const].map((outcome) => (
                <option key={outcome} value={outcome}>
                  {t(`outcome.${outcome}`)}
                </option>
              ))}
            </SelectField>
            {filters.week && (
              <Button kind="quiet" onClick={() => change({ week: "" })}>
                {t("onlyWeek", { week: filters.week })}
              </Button>
            )}
          </>
        }
      />
    </div>
  );
}
