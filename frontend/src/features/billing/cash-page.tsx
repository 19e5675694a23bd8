import { asQuery, useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import { ViewLinks } from "../../ui/view-links";
import styles from "./cash.module.css";
import { Collections } from "./collections";
import { Invoices } from "./invoices";

const views = ["open", "requested", "waiting", "confirmed", "posted"] as const;
type View = (typeof views)[number];

const known = { view: "open", technician: "" };

/** The accountant's desk: cash to take over, invoices to issue and to post, one list at a time. */
export default function CashPage() {
  const t = useWords("cash");
  const [filters, change] = useFilters(known);
  const view: View = views.find((each) => each === filters.view) ?? "open";
  const cash = view === "open" || view === "confirmed";
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ViewLinks
        label={t("views")}
        replace
        links={views.map((each) => ({
          to: `?${asQuery({ view: each })}`,
          text: t(`view.${each}`),
          means: t(`view.${each}.means`),
          here: each === view,
        }))}
      />
      <p className={styles.means}>{t(`view.${view}.means`)}</p>
      {cash ? (
        <Collections
          key={view}
          state={view}
          technician={filters.technician}
          onTechnician={(technician) => change({ technician })}
        />
      ) : (
        <Invoices key={view} state={view} />
      )}
    </>
  );
}
