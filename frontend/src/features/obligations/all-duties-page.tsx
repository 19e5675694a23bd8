import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link } from "react-router";
import { fromNow } from "../../lib/dates";
import { type Duty, movesDuties } from "../../lib/duty";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay, useSession } from "../../lib/session";
import { subjectLink } from "../../lib/subject-link";
import { useWords, wordsOf } from "../../lib/words";
import { DueBadge } from "../../ui/due-badge";
import { ownerWords } from "../../ui/duty/owner";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import styles from "./duties.module.css";
import { DutyTabs } from "./duty-tabs";
import { branchesQuery } from "./queries";

/** What still waits: open, or missed and perhaps still to be done. */
const waiting = "open,missed";
const known = { status: waiting, late: "", lapsed: "", branch: "", owner: "", article: "", subject: "" };
const statuses = ["open", "met", "missed", "waived", "cancelled"] as const;

/** Everybody's duties, for those who answer for a branch or the company; filters in the address, and as CSV. */
export default function AllDutiesPage() {
  const t = useWords("duties");
  const duty = useWords("duty");
  const { person } = useSession();
  const mayExport = useMay("exportObligations");
  const [filters, change] = useFilters(known);
  const asked = { ...filters, status: filters.status === "any" ? "" : filters.status };
  const list = useList<Duty>("obligation", "/api/v1/obligations", asked, movesDuties);
  const branches = useQuery({ ...branchesQuery, enabled: person.headOffice });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with `t`
  const columns = useMemo(columnsOf, [t]);
  return (
    <div className={styles.all}>
      <PageHeader title={t("allTitle")} lead={t("allLead")} />
      <DutyTabs />
      <TablePage
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/duties/${id}`}
        caption={t("allTitle")}
        emptyTitle={t("noneTitle")}
        exportable={mayExport}
        filters={
          <>
            <SelectField
              label={t("filter.status")}
              value={filters.status}
              onChange={(event) => change({ status: event.target.value })}
            >
              <option value={waiting}>{t("filter.waiting")}</option>
              <option value="any">{t("filter.any")}</option>
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {duty(`status.${status}`)}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t("filter.late")}
              value={filters.lapsed ? "lapsed" : filters.late}
              onChange={({ target }) =>
                change({ late: target.value === "true" ? "true" : "", lapsed: target.value === "lapsed" ? "true" : "" })
              }
            >
              <option value="">{t("filter.any")}</option>
              <option value="true">{t("filter.onlyLate")}</option>
              <option value="lapsed">{t("filter.lapsed")}</option>
            </SelectField>
            <SelectField
              label={t("filter.owner")}
              value={filters.owner}
              onChange={(event) => change({ owner: event.target.value })}
            >
              <option value="">{t("filter.any")}</option>
              <option value="me">{t("filter.me")}</option>
            </SelectField>
            {person.headOffice && (
              <SelectField
                label={t("filter.branch")}
                value={filters.branch}
                onChange={(event) => change({ branch: event.target.value })}
              >
                <option value="">{t("filter.any")}</option>
                {branches.data?.map((branch) => (
                  <option key={branch.id} value={branch.id}>
                    {branch.name}
                  </option>
                ))}
              </SelectField>
            )}
            {(filters.article || filters.subject) && (
              <Link className={styles.clear} to="/duties/all">
                {t("filter.clear")}
              </Link>
            )}
          </>
        }
      />
    </div>
  );
}

function Due({ duty }: { duty: Duty }) {
  const t = wordsOf("duty");
  if (duty.status === "waived" || duty.status === "cancelled")
    return <StatusTag tone="off">{t(`status.${duty.status}`)}</StatusTag>;
  if (!duty.dueAt)
    return duty.status === "missed" ? (
      <StatusTag tone="late">{t("status.missed")}</StatusTag>
    ) : duty.status === "met" ? (
      <StatusTag tone="good">{t("status.met")}</StatusTag>
    ) : (
      t("age", { time: fromNow(duty.openedAt) })
    );
  return (
    <DueBadge due={duty.dueAt} reason={duty.dueWords} left={duty.left} since={duty.openedAt} metAt={duty.settledAt} />
  );
}

function About({ duty }: { duty: Duty }) {
  const page = subjectLink(duty.subject);
  const label = duty.subject.label || duty.name;
  return page ? <Link to={page}>{label}</Link> : label;
}

function columnsOf(): Column<Duty>[] {
  const t = wordsOf("duties");
  const words = wordsOf("duty");
  const app = wordsOf("app");
  return [
    { key: "name", title: t("column.name"), cell: ({ name }) => name, phone: "title" },
    { key: "due", title: t("column.due"), cell: (duty) => <Due duty={duty} />, phone: "badge", whole: true },
    { key: "subject", title: t("column.subject"), cell: (duty) => <About duty={duty} />, width: 240 },
    {
      key: "owner",
      title: t("column.owner"),
      cell: ({ owner }) => ownerWords(owner, words, app),
      whole: true,
    },
    { key: "branch", title: t("column.branch"), cell: ({ branch }) => branch?.name, roomy: true },
    {
      key: "article",
      title: t("column.article"),
      cell: ({ article }) => <Link to={`/articles/${article.id}`}>{article.ref}</Link>,
      whole: true,
    },
  ];
}
