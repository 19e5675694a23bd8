import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { api, ifMatch, take } from "../../api/client";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ConflictModal } from "../../ui/conflict-modal";
import { Dialog } from "../../ui/dialog";
import { TextArea } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import type { CustomerView, Phone } from "./customer";
import styles from "./customer.module.css";
import { Duplicates } from "./duplicates";
import { type Who, WhoFields, whoOf } from "./who-fields";

interface Form extends Who {
  note: string;
}

const formOf = (customer: CustomerView): Form => ({
  kind: customer.kind,
  name: customer.name,
  note: customer.note ?? "",
  email: customer.email,
  keyAccount: customer.keyAccount,
  phones: customer.phones.map(({ number, label }) => ({ number, label })),
});

const listed = (phones: Phone[]) =>
  phones.map((phone) => [phone.number, phone.label].filter(Boolean).join(" ")).join(", ");

/** Corrects name and numbers; who is overtaken sees both versions. */
export function EditCustomer({ customer, onClose }: { customer: CustomerView; onClose: () => void }) {
  const t = useWords("customers");
  const id = useId();
  const client = useQueryClient();
  const [version, setVersion] = useState(customer.version);
  const [form, setForm] = useState(() => formOf(customer));
  const change = (patch: Partial<Form>) => setForm((now) => ({ ...now, ...patch }));

  const save = useMutation({
    mutationFn: (over: number) =>
      take<CustomerView>(
        api.PUT("/api/v1/customers/{id}", {
          params: { path: { id: customer.id } },
          headers: ifMatch(over),
          body: { ...whoOf(form), note: form.note.trim() || null } as never,
        }),
      ),
    onSuccess: () => {
      toast({ text: t("saved") });
      onClose();
      return client.invalidateQueries({ queryKey: ["customer"] });
    },
  });
  const errors = Object.fromEntries((save.error?.errors ?? []).map((error) => [error.field, error.message]));
  const theirs = save.error?.stale ? (save.error.facts.entity as CustomerView | undefined) : undefined;

  if (theirs && save.error) {
    const now = formOf(theirs);
    return (
      <ConflictModal
        problem={save.error}
        fields={[
          { name: "name", label: t("name"), mine: form.name, theirs: now.name },
          { name: "kind", label: t("kind"), mine: t(`kind.${form.kind}`), theirs: t(`kind.${now.kind}`) },
          { name: "phones", label: t("phones"), mine: listed(form.phones), theirs: listed(now.phones) },
          { name: "email", label: t("email"), mine: form.email, theirs: now.email },
          {
            name: "keyAccount",
            label: t("keyAccount"),
            mine: t(form.keyAccount ? "yes" : "no"),
            theirs: t(now.keyAccount ? "yes" : "no"),
          },
          { name: "note", label: t("note"), mine: form.note, theirs: now.note },
        ]}
        onKeepMine={() => save.mutate(theirs.version)}
        onTakeTheirs={() => {
          setVersion(theirs.version);
          setForm(now);
          save.reset();
        }}
        onClose={save.reset}
        busy={save.isPending}
      />
    );
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(version);
  };
  return (
    <Dialog
      wide
      title={t("editTitle", { name: customer.name })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("back")}</Button>
          <Button kind="main" type="submit" form={id} busy={save.isPending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <div className={styles.beside}>
        <form id={id} onSubmit={submit} className={styles.form} noValidate>
          <WhoFields who={form} change={change} errors={errors} />
          <TextArea
            id="note"
            label={t("note")}
            maxLength={2000}
            value={form.note}
            onChange={(event) => change({ note: event.target.value })}
            error={errors.note}
          />
          {save.error && <ProblemAlert problem={save.error} labels={{ name: t("name"), note: t("note") }} />}
        </form>
        <Duplicates name={form.name} phone={form.phones[0]?.number ?? ""} address="" except={customer.id} />
      </div>
    </Dialog>
  );
}
