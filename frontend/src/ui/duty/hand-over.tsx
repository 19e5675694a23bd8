import { type FormEvent, useId, useState } from "react";
import type { Problem } from "../../api/problem";
import { type Duty, findPeople } from "../../lib/duty";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import { Combobox, type ComboboxOption } from "../combobox";
import { Dialog } from "../dialog";
import { ProblemAlert } from "../problem-alert";

interface HandOverProps {
  duty: Duty;
  problem: Problem | null;
  busy: boolean;
  onClose: () => void;
  onChoose: (id: string) => void;
}

/** Gives a duty to somebody else, found by name. */
export function HandOver({ duty, problem, busy, onClose, onChoose }: HandOverProps) {
  const t = useWords("duty");
  const ui = useWords("ui");
  const form = useId();
  const [person, setPerson] = useState<ComboboxOption<{ id: string; name: string }> | null>(null);
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (person && !busy) onChoose(person.value.id);
  };
  return (
    <Dialog
      title={t("action.handOver")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{ui("cancel")}</Button>
          <Button kind="main" type="submit" form={form} busy={busy}>
            {t("action.handOver")}
          </Button>
        </>
      }
    >
      <p>{[duty.name, duty.subject.label].filter(Boolean).join(" · ")}</p>
      {problem && <ProblemAlert problem={problem} labels={{ personId: t("toWhom") }} />}
      <form id={form} onSubmit={submit} noValidate>
        <Combobox
          id="personId"
          label={t("toWhom")}
          required
          value={person}
          onChoose={setPerson}
          find={findPeople}
          error={
            problem?.errors.find((error) => error.field === "personId")?.message ??
            (asked && !person ? t("toWhomMissing") : undefined)
          }
        />
      </form>
    </Dialog>
  );
}
