import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Day, today } from "../../../lib/dates";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { Combobox, type ComboboxOption } from "../../../ui/combobox";
import { Dialog } from "../../../ui/dialog";
import { EditForm } from "../../../ui/edit-form";
import { TextArea, TextField } from "../../../ui/field";
import { toast } from "../../../ui/toast";
import { TypedDate } from "../../../ui/typed-date";
import { useEdit } from "../../../ui/use-edit";
import { findPeople, recordBreach } from "../conduct/conduct";
import type { ArticleView } from "../regulation";

interface Form {
  personId: ComboboxOption<string> | null;
  on: Day | null;
  facts: string;
  consequence: string;
  amount: string;
}

/** Who did what on which day against this article, and what follows from it. */
export function BreachDialog({ article, onClose }: { article: ArticleView; onClose: () => void }) {
  const t = useWords("article");
  const client = useQueryClient();
  const [id] = useState(uuid);
  const edit = useEdit<Form>({
    initial: { personId: null, on: today(), facts: "", consequence: "", amount: "" },
    labels: {
      personId: t("person"),
      on: t("day"),
      facts: t("facts"),
      consequence: t("consequence"),
      amount: t("amount"),
    },
    save: (form) =>
      recordBreach(article.id, {
        id,
        personId: form.personId?.value as string,
        on: form.on as Day,
        facts: form.facts.trim(),
        consequence: form.consequence.trim(),
        // What is no number goes as it was typed: the server then says so at the field.
        amount: form.amount.trim() ? ((Number(form.amount) || form.amount) as number) : undefined,
      }),
    formOf: () => ({ personId: null, on: null, facts: "", consequence: "", amount: "" }),
    onSaved: async () => {
      toast({ text: t("breachRecorded") });
      await client.invalidateQueries({ queryKey: ["breach"] });
      onClose();
    },
  });
  return (
    <Dialog title={t("recordBreachOf", { ref: article.ref })} onClose={onClose}>
      <EditForm edit={edit} saveWords={t("recordBreach")} onCancel={onClose}>
        <Combobox
          id="personId"
          label={t("person")}
          required
          value={edit.form.personId}
          onChoose={(personId) => edit.set({ personId })}
          find={findPeople}
          error={edit.errorOf("personId")}
        />
        <TypedDate
          id="on"
          label={t("day")}
          required
          value={edit.form.on}
          chips={[0, -1]}
          onChange={(on) => edit.set({ on })}
          error={edit.errorOf("on")}
        />
        <TextArea {...edit.text("facts")} required maxLength={2000} />
        <TextArea {...edit.text("consequence")} required maxLength={500} />
        <TextField {...edit.text("amount")} inputMode="decimal" />
      </EditForm>
    </Dialog>
  );
}
