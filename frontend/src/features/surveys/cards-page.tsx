import { useMemo, useState } from "react";
import { Link } from "react-router";
import { showDay, showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { PaperLinks } from "../../ui/paper/paper-links";
import sections from "../../ui/sections.module.css";
import { type Column, TablePage } from "../../ui/table-page";
import { CardDays } from "./card-days";
import { CardSteps } from "./card-steps";
import { CardTag } from "./card-tag";
import { Levels } from "./levels";
import { PostCards } from "./post-cards";
import type { SurveyCard } from "./queries";
import { SurveyViews } from "./views";

const known = {
  status: "",
  day: "",
  from: "",
  to: "",
  branch: "",
  technician: "",
  ticket: "",
  sort: "",
  lowest: "",
};
const statuses = ["to_send", "sent", "answered", "waiting", "excused"] as const;
const sorts = ["complaint", "suggestion", "none"] as const;

/** The opinion cards of the calls: which are to be sent, which came back, and whether every call has one (1.18b). */
export default function CardsPage() {
  const t = useWords("surveyCards");
  const [filters, change] = useFilters(known);
  const [posting, setPosting] = useState(false);
  const mayExport = useMay("exportSurveyCards");
  const list = useList<SurveyCard>("survey_card", "/api/v1/survey-cards", filters, ["survey_card"]);
  const columns = useMemo<Column<SurveyCard>[]>(
    () => [
      {
        key: "ticket",
        title: t("call"),
        cell: (row) => <Link to={`/tickets/${row.ticket.id}`}>{row.ticket.number}</Link>,
        phone: "title",
      },
      { key: "status", title: t("status"), cell: (row) => <CardTag card={row} />, phone: "badge", whole: true },
      {
        key: "customer",
        title: t("customer"),
        cell: (row) => (
          <>
            <Link to={`/customers/${row.customer.id}`}>{row.customer.name}</Link>{" "}
            {row.phone && <a href={`tel:${row.phone}`}>{row.phone}</a>}
          </>
        ),
      },
      { key: "technician", title: t("technician"), cell: (row) => row.technician?.name ?? "—", whole: true },
      {
        key: "answer",
        title: t("answer"),
        cell: (row) => (row.answer ? <Levels answer={row.answer} /> : (row.excuse?.reason ?? "—")),
      },
      {
        key: "sent",
        title: t("sentAt"),
        cell: (row) => (row.sentAt ? showMoment(row.sentAt) : showDay(row.day)),
        whole: true,
        roomy: true,
      },
      { key: "steps", title: t("steps"), cell: (row) => <CardSteps card={row} /> },
    ],
    [t],
  );
  const toPost = (list.rows ?? []).filter((row) => row.allowedActions.includes("postSurveyCards"));
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {toPost.length > 0 && <PaperLinks papers={[{ kind: "surveyCard", to: "/survey-cards/paper" }]} />}
        {toPost.length > 0 && <PostCards cards={toPost} open={posting} onOpen={setPosting} />}
      </PageHeader>
      <SurveyViews />
      <div className={sections.column}>
        <CardDays branch={filters.branch} day={filters.day} onChoose={(day) => change({ day })} />
        <TablePage
          list={list}
          columns={columns}
          rowKey={(row) => row.id}
          caption={t("title")}
          exportable={mayExport}
          emptyTitle={t("empty")}
          emptyHint={t("emptyHint")}
          filters={
            <>
              <SelectField
                label={t("status")}
                value={filters.status}
                onChange={(event) => change({ status: event.target.value })}
              >
                <option value="">{t("all")}</option>
                {statuses.map((status) => (
                  <option key={status} value={status}>
                    {t(`status.${status}`)}
                  </option>
                ))}
              </SelectField>
              <SelectField
                label={t("sort")}
                value={filters.sort}
                onChange={(event) => change({ sort: event.target.value })}
              >
                <option value="">{t("all")}</option>
                {sorts.map((sort) => (
                  <option key={sort} value={sort}>
                    {t(`sort.${sort}`)}
                  </option>
                ))}
              </SelectField>
              <SelectField
                label={t("lowest")}
                value={filters.lowest}
                onChange={(event) => change({ lowest: event.target.value })}
              >
                <option value="">{t("all")}</option>
                {([1, 2, 3, 4] as const).map((level) => (
                  <option key={level} value={level}>
                    {t(`level.${level}`)}
                  </option>
                ))}
              </SelectField>
              <BranchChoice />
            </>
          }
        />
      </div>
    </>
  );
}
