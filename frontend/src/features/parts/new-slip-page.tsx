import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import type { WorkKind } from "../../lib/parts";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Combobox, type ComboboxOption } from "../../ui/combobox";
import { SelectField, TextField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import type { WorkRow } from "./parts";
import styles from "./parts.module.css";
import { addSlip, findWork, storesQuery } from "./queries";
import { type Wanted, WantedLines } from "./wanted-lines";

/** An issue slip: for which job, from which store, what. It goes to be signed by itself. */
export default function NewSlipPage() {
  const t = useWords("parts");
  const go = useNavigate();
  const [query] = useSearchParams();
  const [id] = useState(uuid);
  const given = query.get("workId");
  const [kind, setKind] = useState<WorkKind>((query.get("workKind") as WorkKind) ?? "ticket");
  const [work, setWork] = useState<ComboboxOption<WorkRow> | null>(null);
  const [usedBy, setUsedBy] = useState("");
  const [bearer, setBearer] = useState("");
  const [note, setNote] = useState("");
  const [lines, setLines] = useState<Wanted[]>([]);
  const stores = useQuery(storesQuery());
  const [chosen, setStore] = useState("");
  // Whoever has a van draws from it; others from the warehouse.
  const store = chosen || stores.data?.find((one) => one.mine)?.id || stores.data?.[0]?.id || "";
  const workId = given ?? work?.value.id ?? null;

  const send = useMutation({
    mutationFn: () =>
      addSlip({
        id,
        storeId: store,
        workKind: work?.value.kind ?? kind,
        workId: kind === "internal" ? null : workId,
        usedBy: kind === "internal" ? usedBy : null,
        costBearer: kind === "internal" ? bearer : null,
        note,
        lines: lines.map((line) => ({ partId: line.part.id, quantity: line.quantity, addedItem: line.addedItem })),
      }),
    onSuccess: (slip) => go(`/parts-slips/${slip.id}`, { replace: true }),
  });
  const error = (field: string) => send.error?.errors.find((one) => one.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate();
  };

  return (
    <>
      <PageHeader title={t("slip.add")} lead={t("slip.lead")} />
      <form className={`${styles.section} ${styles.form}`} onSubmit={submit} noValidate>
        {!given && (
          <SelectField
            label={t("slip.workKind")}
            value={kind === "internal" ? "internal" : "job"}
            onChange={(event) => setKind(event.target.value === "internal" ? "internal" : "ticket")}
          >
            <option value="job">{t("slip.forJob")}</option>
            <option value="internal">{t("slip.forHouse")}</option>
          </SelectField>
        )}
        {!given && kind !== "internal" && (
          <Combobox<WorkRow>
            id="workId"
            label={t("slip.work")}
            required
            value={work}
            error={error("workId")}
            onChoose={setWork}
            find={async (q, signal) =>
              (await findWork(q, signal)).map((one) => ({
                key: one.id,
                text: `${one.number} ${one.title}`,
                detail: one.started ? t("slip.started") : t("slip.notStarted"),
                value: one,
              }))
            }
          />
        )}
        {kind === "internal" && (
          <div className={styles.pair}>
            <TextField
              id="usedBy"
              label={t("slip.usedBy")}
              required
              maxLength={100}
              value={usedBy}
              error={error("usedBy")}
              onChange={(event) => setUsedBy(event.target.value)}
            />
            <TextField
              id="costBearer"
              label={t("slip.bearer")}
              required
              maxLength={100}
              value={bearer}
              error={error("costBearer")}
              onChange={(event) => setBearer(event.target.value)}
            />
          </div>
        )}
        <SelectField label={t("slip.store")} value={store} onChange={(event) => setStore(event.target.value)}>
          {stores.data?.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </SelectField>
        <WantedLines lines={lines} change={setLines} added={kind !== "internal"} />
        <TextField
          label={t("slip.note")}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {send.error && (
          <ProblemAlert
            problem={send.error}
            labels={{ workId: t("slip.work"), usedBy: t("slip.usedBy"), costBearer: t("slip.bearer") }}
          />
        )}
        <div className={styles.steps}>
          <Button kind="main" tall type="submit" busy={send.isPending} disabled={lines.length === 0}>
            {t("slip.send")}
          </Button>
        </div>
      </form>
    </>
  );
}
