import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { type Signature, SignaturePad } from "../../ui/signature-pad";
import type { SlipLine, SlipView } from "./parts";
import styles from "./parts.module.css";
import { lineStep, slipQuery } from "./queries";

interface Props {
  slip: SlipView;
  line: SlipLine;
  onClose: () => void;
}

/** The old piece is handed in before the new one is drawn, and the drawer signs (8.4.3.5). */
export function OldPieceDialog({ slip, line, onClose }: Props) {
  const t = useWords("parts");
  const form = useId();
  const client = useQueryClient();
  const [serial, setSerial] = useState(line.oldSerial ?? "");
  const [signed, setSigned] = useState<Signature | null>(null);
  const save = useMutation({
    mutationFn: () =>
      lineStep(slip.id, line.id, "old-piece", {
        serial,
        strokes:
          signed?.strokes.map((stroke) =>
            stroke.points.flatMap((point) => [Math.round(point.x), Math.round(point.y)]),
          ) ?? null,
      }),
    onSuccess: (next) => {
      client.setQueryData(slipQuery(slip.id).queryKey, next);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <Dialog
      title={t("old.title", { part: line.part.name })}
      onClose={onClose}
      foot={
        <Button kind="main" type="submit" form={form} busy={save.isPending}>
          {t("old.handIn")}
        </Button>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={t("old.serial")}
          maxLength={60}
          value={serial}
          onChange={(event) => setSerial(event.target.value)}
        />
        <p className={styles.second}>{t("old.sign", { drawer: slip.drawer.name })}</p>
        <SignaturePad label={t("old.signature")} onChange={setSigned} />
        {save.error && <ProblemAlert problem={save.error} />}
      </form>
    </Dialog>
  );
}
