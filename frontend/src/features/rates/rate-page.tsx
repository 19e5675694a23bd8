import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { showMoment, showMonth } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Facts } from "../../ui/facts";
import { FormDialog } from "../../ui/form-dialog";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { Waiting } from "../../ui/waiting";
import { type ComplaintRate, chooseBase, type RateLine, rateQuery, releaseRate } from "./queries";
import { RateState } from "./rate-state";

const bases = ["jobs", "calls", "orders", "shipments"] as const;

/** One month: the rate with its base, and each complaint's cause and to whom it is laid. */
export default function RatePage() {
  const { month = "" } = useParams();
  const found = useQuery(rateQuery(month));
  if (!found.data) return <Waiting query={found} />;
  return <Whole key={month} rate={found.data} />;
}

function Whole({ rate }: { rate: ComplaintRate }) {
  const t = useWords("rates");
  const app = useWords("app");
  const [open, setOpen] = useState<"base" | "release" | null>(null);
  const may = (action: string) => rate.allowedActions.includes(action);
  const lines = rate.lines ?? [];
  const whom = (line: RateLine) =>
    [line.unit && sayCode(app, `role.${line.unit}`), line.branch?.name, line.person?.name].filter(Boolean).join(" · ");
  return (
    <>
      <PageHeader
        title={t("titleOf", { month: showMonth(rate.month) })}
        beside={<RateState rate={rate} />}
        lead={t("definition", { base: t(`base.${rate.base as "jobs"}`) })}
      >
        <Link to="/complaint-rates">{t("back")}</Link>
        {may("chooseRateBase") && <Button onClick={() => setOpen("base")}>{t("chooseBase")}</Button>}
        {may("releaseRate") && (
          <Button kind="main" onClick={() => setOpen("release")}>
            {t("release")}
          </Button>
        )}
      </PageHeader>
      <div className={sections.column}>
        <section className={sections.section}>
          <h2>{t("rate")}</h2>
          <Facts
            rows={[
              [t("rate"), rate.percent === null ? t("noBase") : `${rate.percent}%`],
              [t("complaints"), rate.complaints],
              [t(`base.${rate.base as "jobs"}`), rate.baseCount ?? t("notEntered")],
              [t("unassigned"), rate.unassigned > 0 && <StatusTag tone="amber">{rate.unassigned}</StatusTag>],
              [t("dueAt"), rate.dueAt && showMoment(rate.dueAt)],
              [
                t("released"),
                rate.releasedAt && [rate.releasedBy?.name, showMoment(rate.releasedAt)].filter(Boolean).join(" · "),
              ],
              [t("note"), rate.note],
            ]}
          />
        </section>
        <section className={sections.section}>
          <h2>{t("lines")}</h2>
          {lines.length === 0 && <p className={sections.note}>{t("lines.none")}</p>}
          <ul className={sections.lines}>
            {lines.map((line) => (
              <li key={line.complaint.id} className={sections.line}>
                <div className={sections.head}>
                  <Link to={`/complaints/${line.complaint.id}`}>{line.complaint.name}</Link>
                  {line.stillInvestigated ? (
                    <StatusTag tone="going">{t("still")}</StatusTag>
                  ) : (
                    !line.assigned && <StatusTag tone="amber">{t("missing")}</StatusTag>
                  )}
                </div>
                <span className={sections.note}>
                  {[line.cause && sayCode(t, `cause.${line.cause}`), whom(line)].filter(Boolean).join(" · ") ||
                    t("nobody")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {open === "base" && (
        <FormDialog
          title={t("chooseBase")}
          hint={t("chooseBase.hint")}
          confirm={t("save")}
          done={t("saved")}
          refresh={["complaint_rate"]}
          initial={{ base: rate.base, baseCount: rate.baseCount }}
          fields={[
            {
              name: "base",
              label: t("base"),
              kind: "choice",
              options: bases.map((base) => ({ value: base, text: t(`base.${base}`) })),
            },
            {
              name: "baseCount",
              label: t("baseCount"),
              kind: "number",
              required: true,
              when: ({ base }) => base === "orders" || base === "shipments",
            },
          ]}
          send={(form) => chooseBase(rate.month, form)}
          onClose={() => setOpen(null)}
        />
      )}
      {open === "release" && (
        <FormDialog
          title={t("release")}
          hint={t("release.hint")}
          confirm={t("release")}
          done={t("released")}
          refresh={["complaint_rate", "obligation"]}
          fields={[{ name: "note", label: t("note"), kind: "area" }]}
          send={(form) => releaseRate(rate.month, form)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
