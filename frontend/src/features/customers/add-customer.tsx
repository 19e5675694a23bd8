import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { api, take } from "../../api/client";
import { useSession } from "../../lib/session";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { SelectField, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import type { CustomerView, Phone } from "./customer";
import styles from "./customer.module.css";
import { Duplicates } from "./duplicates";
import { KindChoice } from "./kind-choice";
import { PhoneRows } from "./phone-rows";
import { areasQuery } from "./queries";

const blank = () => ({
  id: uuid(),
  kind: "person" as "person" | "company",
  name: "",
  phones: [{ number: "", label: "" }] as Phone[],
  address: "",
  areaId: "",
});

/** A customer who has not called yet, with number and address; who looks the same is shown beside the form. */
export function AddCustomer({ onClose, onAdded }: { onClose: () => void; onAdded: (id: string) => void }) {
  const t = useWords("customers");
  const id = useId();
  const client = useQueryClient();
  const { person } = useSession();
  const areas = useQuery(areasQuery(person.branch.id));
  const [form, setForm] = useState(blank);
  const change = (patch: Partial<typeof form>) => setForm((now) => ({ ...now, ...patch }));

  const add = useMutation({
    mutationFn: () =>
      take<CustomerView>(
        api.POST("/api/v1/customers", {
          body: {
            id: form.id,
            kind: form.kind,
            name: form.name.trim(),
            phones: form.phones.filter((phone) => phone.number.trim() !== ""),
            sites: form.address.trim() ? [{ address: form.address.trim(), areaId: form.areaId || null }] : [],
          } as never,
        }),
      ),
    onSuccess: async (customer) => {
      await client.invalidateQueries({ queryKey: ["customer"] });
      onAdded(customer.id);
    },
  });
  const errors = Object.fromEntries((add.error?.errors ?? []).map((error) => [error.field, error.message]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending) add.mutate();
  };

  return (
    <Dialog
      wide
      title={t("add")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("back")}</Button>
          <Button kind="main" type="submit" form={id} busy={add.isPending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <div className={styles.beside}>
        <form id={id} onSubmit={submit} className={styles.form} noValidate>
          <KindChoice kind={form.kind} onChange={(kind) => change({ kind })} />
          <TextField
            id="name"
            label={t("name")}
            required
            maxLength={200}
            value={form.name}
            onChange={(event) => change({ name: event.target.value })}
            error={errors.name}
          />
          <PhoneRows phones={form.phones} onChange={(phones) => change({ phones })} errors={errors} />
          <TextField
            id="sites[0].address"
            label={t("address")}
            maxLength={300}
            value={form.address}
            onChange={(event) => change({ address: event.target.value })}
            error={errors["sites[0].address"]}
          />
          <SelectField
            label={t("area")}
            value={form.areaId}
            onChange={(event) => change({ areaId: event.target.value })}
            error={errors["sites[0].areaId"]}
          >
            <option value="">{t("areaNone")}</option>
            {areas.data?.map((area) => (
              <option key={area.id} value={area.id}>
                {area.name}
              </option>
            ))}
          </SelectField>
          {add.error && <ProblemAlert problem={add.error} labels={{ name: t("name") }} />}
        </form>
        <Duplicates name={form.name} phone={form.phones[0]?.number ?? ""} address={form.address} />
      </div>
    </Dialog>
  );
}
