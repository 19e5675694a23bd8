import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useNavigate } from "react-router";
import { showDate } from "../../../lib/dates";
import { useInLanguage } from "../../../lib/in-language";
import type { Period } from "../../../lib/period";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { TextArea } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { closePeriod } from "../queries";
import type { RegulationView } from "../regulation";

/** Keeps what the figures of these days are now, under a hash, so that a later correction cannot change them unseen. */
export function ClosePeriod({
  regulation,
  period: { from, to },
  onClose,
}: {
  regulation: RegulationView;
  period: Period;
  onClose: () => void;
}) {
  const t = useWords("reader");
  const r = useWords("regulations");
  const say = useInLanguage();
  const form = useId();
  const go = useNavigate();
  const client = useQueryClient();
  const [key] = useState(uuid);
  const [note, setNote] = useState("");
  const closing = useMutation({
    mutationFn: () => closePeriod(key, { regulationId: regulation.id, from, to, note: note.trim() || undefined }),
    onSuccess: async (snapshot) => {
      await client.invalidateQueries({ queryKey: ["snapshot"] });
      void go(`/snapshots/${snapshot.id}`);
    },
  });
  return (
    <Dialog
      title={t("close")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{r("cancel")}</Button>
          <Button kind="main" type="submit" form={form} busy={closing.isPending}>
            {t("close")}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!closing.isPending) closing.mutate();
        }}
      >
        <p>{t("closeMeans", { title: say(regulation.title), from: showDate(from), to: showDate(to) })}</p>
        <TextArea
          id="note"
          label={t("note")}
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.target.value)}
        />
      </form>
      {closing.error && <ProblemAlert problem={closing.error} />}
    </Dialog>
  );
}
