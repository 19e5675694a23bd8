import { type FormEvent, useId, useState } from "react";
import { useNavigate } from "react-router";
import type { Day } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Combobox, type ComboboxOption } from "../../ui/combobox";
import { Dialog } from "../../ui/dialog";
import { TextArea, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { TypedDate } from "../../ui/typed-date";
import { findParts, useStep } from "./queries";
import type { PartRef, Repair } from "./shapes";
import { StoreField } from "./store-field";

/** A part out of stock for the factory, registered at once where its problem is said (8.4.2.4). */
export function SetAside({ onClose }: { onClose: () => void }) {
  const t = useWords("receiving");
  const go = useNavigate();
  const form = useId();
  const [id] = useState(uuid);
  const [store, setStore] = useState("");
  const [part, setPart] = useState<ComboboxOption<PartRef> | null>(null);
  const [quantity, setQuantity] = useState("1");
  const [problem, setProblem] = useState("");
  const [factory, setFactory] = useState("");
  const [due, setDue] = useState<Day | null>(null);
  const add = useStep<Repair>("factory_repair", (repair) => go(`/factory-repairs/${repair.id}`));
  const errorOf = (field: string) => add.error?.errors.find((error) => error.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({
      path: "/api/v1/factory-repairs",
      body: {
        id,
        storeId: store,
        partId: part?.value.id ?? null,
        quantity: Number(quantity) || 0,
        problem: problem.trim() || null,
        factory: factory.trim() || null,
        dueBackOn: due,
      },
    });
  };
  return (
    <Dialog
      title={t("setAside")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button kind="main" type="submit" form={form} busy={add.isPending}>
            {t("register")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <Combobox
          id="partId"
          label={t("part")}
          required
          value={part}
          onChoose={setPart}
          error={errorOf("partId")}
          find={(typed, signal) =>
            findParts(typed, signal).then((parts) =>
              parts.map((each) => ({
                key: each.id,
                text: each.name,
                detail: `${each.code} ${each.spec}`,
                value: each,
              })),
            )
          }
        />
        <TextField
          id="quantity"
          label={t("quantity")}
          inputMode="numeric"
          value={quantity}
          onChange={(event) => setQuantity(event.target.value)}
          error={errorOf("quantity")}
        />
        <StoreField label={t("store")} value={store} onChange={setStore} error={errorOf("storeId")} />
        <TextArea
          id="problem"
          label={t("problem")}
          hint={t("problemHint")}
          value={problem}
          onChange={(event) => setProblem(event.target.value)}
        />
        <TextField
          id="factory"
          label={t("factory")}
          value={factory}
          onChange={(event) => setFactory(event.target.value)}
        />
        <TypedDate id="dueBackOn" label={t("dueBackOn")} value={due} onChange={setDue} chips={[]} />
      </form>
      {add.error && <ProblemAlert problem={add.error} />}
    </Dialog>
  );
}
