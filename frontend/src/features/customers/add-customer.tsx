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
import type { CustomerView } from "./customer";
import styles from "./customer.module.css";
import { Duplicates } from "./duplicates";
import { areasQuery } from "./queries";
import { type Who, WhoFields, whoOf } from "./who-fields";

interface Form extends Who {
  id: string;
  address: string;
  areaId: string;
}

const blank = (): Form => ({
  id: uuid(),
  kind: "person",
  name: "",
  phones: [{ number: "", label: "" }],
  email: "",
  keyAccount: false,
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
  const change = (patch: Partial<Form>) => setForm((now) => ({ ...now, ...patch }));

  const add = useMutation({
    mutationFn: () =>
      take<CustomerView>(
        api.POST("/api/v1/customers", {
          body: {
            id: form.id,
            ...whoOf(form),
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
          <WhoFields who={form} change={change} errors={errors} />
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
