import { Link } from "react-router";
import { asQuery, useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
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
      <nav className={styles.views} aria-label={t("views")}>
        {views.map((each) => (
          <Link
            key={each}
            to={`?${asQuery({ view: each })}`}
            replace
            aria-current={each === view ? "page" : undefined}
            title={t(`view.${each}.means`)}
          >
            {t(`view.${each}`)}
          </Link>
        ))}
      </nav>
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
