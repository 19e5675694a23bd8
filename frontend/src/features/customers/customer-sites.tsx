import { useState } from "react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import type { CustomerView, Site } from "./customer";
import styles from "./customer.module.css";
import { SiteDialog } from "./site-dialog";

/** Where the customer's units stand, each in its service area, with whom to ask for. */
export function CustomerSites({ customer }: { customer: CustomerView }) {
  const t = useWords("customers");
  const [open, setOpen] = useState<Site | "new" | null>(null);
  const may = (action: string) => customer.allowedActions.includes(action);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{t("sites")}</h2>
        {may("addSite") && (
          <Button kind="quiet" onClick={() => setOpen("new")}>
            {t("siteAdd")}
          </Button>
        )}
      </div>
      {customer.sites.length === 0 && <p className={styles.second}>{t("sitesNone")}</p>}
      <ul className={styles.rows}>
        {customer.sites.map((site) => (
          <li key={site.id} className={styles.withButton}>
            <div>
              <p>{site.address}</p>
              <p className={styles.second}>
                {[
                  site.area?.name ?? t("areaNone"),
                  site.contactName,
                  site.contactPhone,
                  !site.active && t("siteInactive"),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            {may("changeSite") && (
              <Button kind="quiet" onClick={() => setOpen(site)} aria-label={t("siteEdit", { address: site.address })}>
                {t("edit")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && <SiteDialog customer={customer} site={open === "new" ? null : open} onClose={() => setOpen(null)} />}
    </section>
  );
}
