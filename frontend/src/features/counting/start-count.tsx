import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useNavigate } from "react-router";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { SelectField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StoreChoice } from "../../ui/store-choice";
import { NamedParts, type Part } from "./named-parts";
import { areasQuery, startCount } from "./queries";

/** No area can be called so. */
const NAMED = "#named";

/** Which goods are frozen and counted: a whole store, one area of it, or named goods. */
export function StartCount({ onClose }: { onClose: () => void }) {
  const t = useWords("counting");
  const go = useNavigate();
  const client = useQueryClient();
  const form = useId();
  const [id] = useState(uuid);
  const [storeId, setStoreId] = useState("");
  const [area, setArea] = useState("");
  const [named, setNamed] = useState(false);
  const [parts, setParts] = useState<Part[]>([]);
  const bins = useQuery(areasQuery(storeId));
  const areas = [...new Set((bins.data ?? []).map((bin) => bin.area).filter(Boolean))];
  const start = useMutation({
    mutationFn: () =>
      startCount({
        id,
        storeId,
        scope: named ? "parts" : area ? "area" : "all",
        area: (!named && area) || undefined,
        partIds: named ? parts.map((part) => part.id) : undefined,
        open: false,
      }),
    onSuccess: async (count) => {
      await client.invalidateQueries({ queryKey: ["stock_count"] });
      void go(`/counts/${count.id}`);
    },
  });
  const choose = (scope: string) => {
    setNamed(scope === NAMED);
    setArea(scope === NAMED ? "" : scope);
  };
  const errorOf = (field: string) => start.error?.errors.find((error) => error.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!start.isPending) start.mutate();
  };
  return (
    <Dialog
      title={t("start")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("back")}</Button>
          <Button kind="main" type="submit" form={form} busy={start.isPending}>
            {t("freeze")}
          </Button>
        </>
      }
    >
      <form id={form} className={sections.form} onSubmit={submit} noValidate>
        <p className={sections.note}>{t("startMeans")}</p>
        <StoreChoice label={t("store")} value={storeId} onChange={setStoreId} vans />
        <SelectField label={t("scope")} value={named ? NAMED : area} onChange={(event) => choose(event.target.value)}>
          <option value="">{t("scope.all")}</option>
          {areas.map((each) => (
            <option key={each} value={each}>
              {t("areaNamed", { area: each })}
            </option>
          ))}
          <option value={NAMED}>{t("scope.parts")}</option>
        </SelectField>
        {named && <NamedParts parts={parts} change={setParts} error={errorOf("partIds")} />}
      </form>
      {start.error && (
        <ProblemAlert problem={start.error} labels={{ storeId: t("store"), partIds: t("scope.parts") }} />
      )}
    </Dialog>
  );
}
