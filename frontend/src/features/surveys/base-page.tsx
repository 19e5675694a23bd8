import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { showDate, showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { type Named, reviewCustomer } from "../../ui/customer/care";
import { PlanContact } from "../../ui/customer/contact-dialogs";
import { SelectField, TextField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { StatusTag, type Tone } from "../../ui/status-tag";
import { StepDialog } from "../../ui/step-dialog";
import { type Column, TablePage } from "../../ui/table-page";
import { CareViews } from "./care-views";
import { get } from "./queries";
import styles from "./surveys.module.css";

type Standing = "gained" | "present" | "regained" | "lost";

interface BaseRow {
  customer: Named;
  branch: Named;
  keyAccount: boolean;
  phone: string | null;
  weight: "a" | "b" | "c" | null;
  region: string | null;
  reviewedAt: string | null;
  stale: boolean;
  lastBusinessOn: string | null;
  lastAskedOn: string | null;
  standing: Standing | null;
  contactsSince: number;
  allowedActions: string[];
}

interface Counts {
  lostMonths: number | null;
  newMonths: number | null;
  all: number;
  present: number;
  gained: number;
  regained: number;
  lost: number;
  unclassified: number;
  stale: number;
}

const known = { standing: "", unclassified: "", stale: "" };
const tones: Record<Standing, Tone> = { gained: "going", present: "good", regained: "good", lost: "late" };
const standings = ["present", "gained", "regained", "lost"] as const;

/** All customers: who stays, who is lost and to be won back, who was never asked, whose data nobody looked at (5.1.1.4b, 5.1.2.5c, 9.4a). */
export default function BasePage() {
  const t = useWords("customerCare");
  const [filters, change] = useFilters(known);
  const [step, setStep] = useState<{ row: BaseRow; step: "review" | "contact" } | null>(null);
  const list = useList<BaseRow>("customer", "/api/v1/customer-base", filters);
  const columns = useMemo<Column<BaseRow>[]>(
    () => [
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
              <Button kind="quiet" onClick={() => setStep({ row, step: "review" })}>
                {t("review")}
              </Button>
            )}
            {row.allowedActions.includes("planContact") && (
              <Button kind="quiet" onClick={() => setStep({ row, step: "contact" })}>
                {t(row.standing === "lost" ? "winBack" : "planContact")}
              </Button>
            )}
            {row.standing === "lost" && row.contactsSince > 0 && t("contactsSince", { n: row.contactsSince })}
          </span>
        ),
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("base")} lead={t("baseLead")} />
      <CareViews />
      <div className={sections.column}>
        <StandingCounts onChoose={(standing) => change({ standing, unclassified: "", stale: "" })} />
        <TablePage
          list={list}
          columns={columns}
          rowKey={(row) => row.customer.id}
          caption={t("base")}
          emptyTitle={t("baseEmpty")}
          emptyHint={t("baseEmptyHint")}
          filters={
            <>
              <SelectField
                label={t("standing")}
                value={filters.standing}
                onChange={(event) => change({ standing: event.target.value })}
              >
                <option value="">{t("all")}</option>
                {standings.map((each) => (
                  <option key={each} value={each}>
                    {t(`standing.${each}`)}
                  </option>
                ))}
              </SelectField>
              <SelectField
                label={t("order")}
                value={filters.unclassified ? "unclassified" : filters.stale ? "stale" : ""}
                onChange={(event) =>
                  change({
                    unclassified: event.target.value === "unclassified" ? "true" : "",
                    stale: event.target.value === "stale" ? "true" : "",
                  })
                }
              >
                <option value="">{t("all")}</option>
                <option value="unclassified">{t("unclassified")}</option>
                <option value="stale">{t("staleOnes")}</option>
              </SelectField>
            </>
          }
        />
        <Twins />
      </div>
      {step?.step === "review" && <Review row={step.row} onClose={() => setStep(null)} />}
      {step?.step === "contact" && (
        <PlanContact
          customer={step.row.customer}
          purpose={step.row.standing === "lost" ? "win_back" : "inquiry"}
          onClose={() => setStep(null)}
        />
      )}
    </>
  );
}

function StandingCounts({ onChoose }: { onChoose: (standing: string) => void }) {
  const t = useWords("customerCare");
  const { data } = useQuery({
    queryKey: ["customer", "base-counts"],
    queryFn: () => get<Counts>("/api/v1/customer-base/counts"),
  });
  if (!data) return null;
  return (
    <section className={sections.section} aria-label={t("standing")}>
      <ul className={styles.days}>
        {standings.map((each) => (
          <li key={each}>
            <Button kind="quiet" className={styles.day} onClick={() => onChoose(each)}>
              <span>{t(`standing.${each}`)}</span>
              <span className={styles.overall}>{data[each]}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className={sections.note}>
        {t("rules", { lost: data.lostMonths ?? "–", fresh: data.newMonths ?? "–" })}{" "}
        {t("disorder", { unclassified: data.unclassified, stale: data.stale })}
      </p>
    </section>
  );
}

function Twins() {
  const t = useWords("customerCare");
  const { data } = useQuery({
    queryKey: ["customer", "twins"],
    queryFn: () => get<{ phone: string; customers: Named[] }[]>("/api/v1/customer-base/duplicates"),
  });
  if (!data?.length) return null;
  return (
    <section className={sections.section} aria-labelledby="twins">
      <h2 id="twins">{t("twins", { n: data.length })}</h2>
      <ul className={sections.lines}>
        {data.map((pair) => (
          <li key={pair.phone}>
            {pair.phone}:{" "}
            {pair.customers.map((customer) => (
              <Link key={customer.id} to={`/customers/${customer.id}`} className={styles.twin}>
                {customer.name}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Review({ row, onClose }: { row: BaseRow; onClose: () => void }) {
  const t = useWords("customerCare");
  const [weight, setWeight] = useState(row.weight ?? "b");
  const [region, setRegion] = useState(row.region ?? row.branch.name);
  return (
    <StepDialog
      title={t("reviewFor", { name: row.customer.name })}
      hint={t("reviewHint")}
      confirm={t("review")}
      done={t("saved")}
      refresh={["customer"]}
      labels={{ region: t("region") }}
      send={() => reviewCustomer(row.customer.id, { weight, region: region.trim() })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SelectField label={t("class")} value={weight} onChange={(event) => setWeight(event.target.value as "a")}>
            {(["a", "b", "c"] as const).map((each) => (
              <option key={each} value={each}>
                {t(`class.${each}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            id="region"
            label={t("region")}
            required
            maxLength={60}
            value={region}
            error={errorOf("region")}
            onChange={(event) => setRegion(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}
