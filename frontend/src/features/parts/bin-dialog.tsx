import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import type { BinView } from "./parts";
import styles from "./parts.module.css";
import { saveBin } from "./queries";

interface Props {
  store: string;
  bin?: BinView;
  onClose: () => void;
}

/** A place in the plan; renaming it makes its sign, and the labels of what lies there, out of date. */
export function BinDialog({ store, bin, onClose }: Props) {
  const t = useWords("parts");
  const form = useId();
  const client = useQueryClient();
  const [id] = useState(() => bin?.id ?? uuid());
  const [code, setCode] = useState(bin?.code ?? "");
  const [name, setName] = useState(bin?.name ?? "");
  const [area, setArea] = useState(bin?.area ?? "");
  const [printed, setPrinted] = useState(false);
  const save = useMutation({
    mutationFn: () => saveBin(store, { id, version: bin?.version }, { code, name, area, signPrinted: printed }),
    onSuccess: () => {
      onClose();
      return client.invalidateQueries({ queryKey: ["bin"] });
    },
  });
  const error = (field: string) => save.error?.errors.find((one) => one.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <Dialog
      title={bin ? t("bin.edit", { bin: bin.code }) : t("bin.add")}
      onClose={onClose}
      foot={
        <Button kind="main" type="submit" form={form} busy={save.isPending}>
          {t("save")}
        </Button>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        <TextField
          id="area"
          label={t("bin.area")}
          maxLength={60}
          value={area}
          error={error("area")}
          onChange={(event) => setArea(event.target.value)}
        />
        <TextField
          id="code"
          label={t("bin.code")}
          required
          maxLength={40}
          value={code}
          error={error("code")}
          onChange={(event) => setCode(event.target.value)}
        />
        <TextField
          id="name"
          label={t("bin.name")}
          maxLength={100}
          value={name}
          error={error("name")}
          onChange={(event) => setName(event.target.value)}
        />
        <label className={styles.check}>
          <input type="checkbox" checked={printed} onChange={(event) => setPrinted(event.target.checked)} />
          {t("bin.printed")}
        </label>
        {save.error && <ProblemAlert problem={save.error} labels={{ code: t("bin.code") }} />}
      </form>
    </Dialog>
  );
}
