import { Link } from "react-router";
import { showDate, showMoment } from "../../lib/dates";
import type { Say } from "../../lib/words";
import { Button } from "../../ui/button";
import { StatusTag, type Tone } from "../../ui/status-tag";
import type { Column } from "../../ui/table-page";
import type { BaseRow, Standing } from "./customer-base";
import styles from "./surveys.module.css";

export type BaseStep = { row: BaseRow; step: "review" | "contact" };

const tones: Record<Standing, Tone> = { gained: "going", present: "good", regained: "good", lost: "late" };

export const baseColumns = (t: Say<"customerCare">, take: (step: BaseStep) => void): Column<BaseRow>[] => [
  {
    key: "customer",
    title: t("customer"),
    cell: (row) => <Link to={`/customers/${row.customer.id}`}>{row.customer.name}</Link>,
    phone: "title",
  },
  {
    key: "standing",
    title: t("standing"),
    cell: (row) =>
      row.standing ? <StatusTag tone={tones[row.standing]}>{t(`standing.${row.standing}`)}</StatusTag> : "—",
    phone: "badge",
    whole: true,
  },
  {
    key: "asked",
    title: t("lastAsked"),
    cell: (row) => (row.lastAskedOn ? showDate(row.lastAskedOn) : t("neverAsked")),
    whole: true,
  },
  {
    key: "business",
    title: t("lastBusiness"),
    cell: (row) => (row.lastBusinessOn ? showDate(row.lastBusinessOn) : "—"),
    whole: true,
    roomy: true,
  },
  {
    key: "class",
    title: t("class"),
    cell: (row) => (row.weight ? `${t(`class.${row.weight}`)} · ${row.region}` : t("unclassified")),
  },
  {
    key: "reviewed",
    title: t("reviewed"),
    cell: (row) => (
      <>
        {row.reviewedAt ? showMoment(row.reviewedAt) : t("neverReviewed")}{" "}
        {row.stale && row.reviewedAt && <StatusTag tone="amber">{t("stale")}</StatusTag>}
      </>
    ),
    roomy: true,
  },
  {
    key: "steps",
    title: t("steps"),
    cell: (row) => (
      <span className={styles.steps}>
        {row.allowedActions.includes("reviewCustomer") && (
          <Button kind="quiet" onClick={() => take({ row, step: "review" })}>
            {t("review")}
          </Button>
        )}
        {row.allowedActions.includes("planContact") && (
          <Button kind="quiet" onClick={() => take({ row, step: "contact" })}>
            {t(row.standing === "lost" ? "winBack" : "planContact")}
          </Button>
        )}
        {row.standing === "lost" && row.contactsSince > 0 && t("contactsSince", { n: row.contactsSince })}
      </span>
    ),
  },
];
