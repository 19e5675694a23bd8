import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { api, ifMatch } from "../../api/client";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { SelectField, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import type { CustomerView, Site } from "./customer";
import styles from "./customer.module.css";
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
  const formId = useId();
  const client = useQueryClient();
  const areas = useQuery(areasQuery(customer.branch.id));
  const [id] = useState(uuid);
  const [form, setForm] = useState({
    address: site?.address ?? "",
    areaId: site?.area?.id ?? "",
    contactName: site?.contactName ?? "",
    contactPhone: site?.contactPhone ?? "",
    active: site?.active ?? true,
  });

  const save = useMutation({
    mutationFn: (): Promise<unknown> => {
      const { active, ...typed } = form;
      const body = {
        address: typed.address.trim(),
        areaId: typed.areaId || null,
        contactName: typed.contactName.trim() || null,
        contactPhone: typed.contactPhone.trim() || null,
      };
      if (!site)
        return api.POST("/api/v1/customers/{id}/sites", {
          params: { path: { id: customer.id } },
          body: { id, ...body } as never,
        });
      return api.PUT("/api/v1/sites/{id}", {
        params: { path: { id: site.id } },
        headers: ifMatch(site.version),
        body: { ...body, active } as never,
      });
    },
    onSuccess: () => {
      toast({ text: t("saved") });
      onClose();
      return client.invalidateQueries({ queryKey: ["customer"] });
    },
  });
  const errors = Object.fromEntries((save.error?.errors ?? []).map((error) => [error.field, error.message]));
  const text = (field: "address" | "contactName" | "contactPhone", maxLength: number) => ({
    id: field,
    label: t(field),
    maxLength,
    value: form[field],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [field]: event.target.value }),
    error: errors[field],
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };

  return (
    <Dialog
      title={t(site ? "siteTitle" : "siteAdd")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("back")}</Button>
          <Button kind="main" type="submit" form={formId} busy={save.isPending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className={styles.form} noValidate>
        <TextField {...text("address", 300)} required />
        <SelectField
          id="areaId"
          label={t("area")}
          value={form.areaId}
          onChange={(event) => setForm({ ...form, areaId: event.target.value })}
          error={errors.areaId}
        >
          <option value="">{t("areaNone")}</option>
          {areas.data?.map((area) => (
            <option key={area.id} value={area.id}>
              {area.name}
            </option>
          ))}
        </SelectField>
        <div className={styles.pair}>
          <TextField {...text("contactName", 100)} />
          <TextField {...text("contactPhone", 40)} inputMode="tel" />
        </div>
        {site && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={form.active}
              onChange={(event) => setForm({ ...form, active: event.target.checked })}
            />
            {t("siteActive")}
          </label>
        )}
        {save.error && <ProblemAlert problem={save.error} labels={{ address: t("address"), areaId: t("area") }} />}
      </form>
    </Dialog>
  );
}
