import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { api, ifMatch, once, take } from "../../api/client";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import styles from "./purchasing.module.css";
import type { Supplier } from "./shapes";

/** A supplier: the name orders show and how they are reached; none given: a new one. */
export function SupplierDialog({ supplier, onClose }: { supplier: Supplier | null; onClose: () => void }) {
  const t = useWords("purchasing");
  const client = useQueryClient();
  const form = useId();
  const [said, setSaid] = useState({
    name: supplier?.name ?? "",
    contact: supplier?.contact ?? "",
    phone: supplier?.phone ?? "",
    retired: supplier?.retired ?? false,
  });
  const [key] = useState(() => once());
  const save = useMutation({
    mutationFn: () => {
      const { retired, ...named } = said;
      return take<Supplier>(
        supplier
          ? api.PUT("/api/v1/suppliers/{id}", {
              params: { path: { id: supplier.id } },
              headers: ifMatch(supplier.version),
              body: { ...named, retired } as never,
            })
          : api.POST("/api/v1/suppliers", { headers: key, body: named as never } as never),
      );
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["supplier"] });
      onClose();
    },
  });
  const errorOf = (field: string) => save.error?.errors.find((error) => error.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <Dialog
      title={supplier ? t("changeSupplier", { name: supplier.name }) : t("addSupplier")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button kind="main" type="submit" form={form} busy={save.isPending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <TextField
          id="name"
          label={t("supplier")}
          required
          value={said.name}
          onChange={(event) => setSaid({ ...said, name: event.target.value })}
          error={errorOf("name")}
        />
        <TextField
          id="contact"
          label={t("contact")}
          value={said.contact}
          onChange={(event) => setSaid({ ...said, contact: event.target.value })}
        />
        <TextField
          id="phone"
          label={t("phone")}
          inputMode="tel"
          value={said.phone}
          onChange={(event) => setSaid({ ...said, phone: event.target.value })}
        />
        {supplier && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={said.retired}
              onChange={(event) => setSaid({ ...said, retired: event.target.checked })}
            />
            {t("retire")}
          </label>
        )}
      </form>
      {save.error && !errorOf("name") && <ProblemAlert problem={save.error} labels={{ name: t("supplier") }} />}
    </Dialog>
  );
}
