import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Day, plusDays, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Combobox, type ComboboxOption } from "../../ui/combobox";
import { TextArea, TextField } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import { giveTask, type Subordinate, subordinatesQuery } from "./queries";

/** Who, what, by when and how good. */
export function GiveTask({ onClose }: { onClose: () => void }) {
  const t = useWords("tasks");
  const client = useQueryClient();
  const [id] = useState(uuid);
  const [person, setPerson] = useState<ComboboxOption<Subordinate> | null>(null);
  const [title, setTitle] = useState("");
  const [quality, setQuality] = useState("");
  const [dueOn, setDueOn] = useState<Day | null>(plusDays(today(), 1));
  const find = async (typed: string) =>
    (await client.ensureQueryData(subordinatesQuery))
      .filter((one) => one.name.toLowerCase().includes(typed.trim().toLowerCase()))
      .map((one) => ({ key: one.id, text: one.name, detail: one.branch.name, value: one }));
  return (
    <StepDialog
      title={t("give")}
      confirm={t("give")}
      done={t("given")}
      refresh={["given_task"]}
      labels={{ personId: t("person"), title: t("task"), quality: t("quality"), dueOn: t("dueOn") }}
      send={() => giveTask({ id, personId: person?.value.id ?? null, title, quality, dueOn })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <Combobox<Subordinate>
            id="personId"
            label={t("person")}
            required
            delay={0}
            value={person}
            onChoose={setPerson}
            find={find}
            error={errorOf("personId")}
          />
          <TextField
            id="title"
            label={t("task")}
            required
            maxLength={200}
            value={title}
            error={errorOf("title")}
            onChange={(event) => setTitle(event.target.value)}
          />
          <TextArea
            id="quality"
            label={t("quality")}
            hint={t("qualityHint")}
            required
            rows={2}
            maxLength={500}
            value={quality}
            error={errorOf("quality")}
            onChange={(event) => setQuality(event.target.value)}
          />
          <TypedDate
            id="dueOn"
            label={t("dueOn")}
            required
            chips={[0, 1, 7]}
            value={dueOn}
            onChange={setDueOn}
            error={errorOf("dueOn")}
          />
        </>
      )}
    </StepDialog>
  );
}
