import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ifMatch } from "../../api/client";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { FormDialog, type FormValues } from "../../ui/form-dialog";
import type { CustomerView, Site } from "./customer";
import { areasQuery } from "./queries";

interface Props {
  customer: CustomerView;
  /** Null: another address. */
  site: Site | null;
  onClose: () => void;
}

/** An address of a customer, its service area, and whom to ask for there. */
export function SiteDialog({ customer, site, onClose }: Props) {
  const t = useWords("customers");
  const areas = useQuery(areasQuery(customer.branch.id));
  const [id] = useState(uuid);
  const send = (form: FormValues): Promise<unknown> =>
    site
      ? api.PUT("/api/v1/sites/{id}", {
          params: { path: { id: site.id } },
          headers: ifMatch(site.version),
          body: form as never,
        })
      : api.POST("/api/v1/customers/{id}/sites", {
          params: { path: { id: customer.id } },
          body: { id, ...form } as never,
        });
  return (
    <FormDialog
      title={t(site ? "siteTitle" : "siteAdd")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["customer"]}
      initial={site ? { ...site, areaId: site.area?.id } : {}}
      fields={[
        { name: "address", label: t("address"), required: true, maxLength: 300 },
        {
          name: "areaId",
          label: t("area"),
          kind: "choice",
          options: [
            { value: "", text: t("areaNone") },
            ...(areas.data ?? []).map((area) => ({ value: area.id, text: area.name })),
          ],
        },
        { name: "contactName", label: t("contactName"), maxLength: 100 },
        { name: "contactPhone", label: t("contactPhone"), inputMode: "tel", maxLength: 40 },
        { name: "active", label: t("siteActive"), kind: "check", when: () => site !== null },
      ]}
      send={send}
      onClose={onClose}
    />
  );
}
