import { useState } from "react";
import type { Day } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { type Colleague, ColleagueChoice } from "../../ui/colleague-choice";
import { type Signature, SignaturePad } from "../../ui/signature-pad";
import { TypedDate } from "../../ui/typed-date";
import { endOfDay } from "./due";
import { FormDialog } from "./form-dialog";
import { lendTool, type Tool } from "./queries";

/** The borrower signs on the glass; then the tool is theirs to bring back. */
export function LendTool({ tool, onClose }: { tool: Tool; onClose: () => void }) {
  const t = useWords("tools");
  const [id] = useState(uuid);
  const [borrower, setBorrower] = useState<Colleague | null>(null);
  const [due, setDue] = useState<Day | null>(null);
  const [signature, setSignature] = useState<Signature | null>(null);
  return (
    <FormDialog
      title={`${t("lend")} ${tool.code} ${tool.name}`}
      confirm={t("lend")}
      labels={{ borrowerId: t("borrower"), borrower: t("borrower"), strokes: t("sign"), dueAt: t("dueDay") }}
      onClose={onClose}
      send={() =>
        lendTool(tool.id, {
          id,
          borrowerId: borrower?.id,
          dueAt: due ? endOfDay(due) : undefined,
          strokes: signature?.strokes ?? [],
        })
      }
    >
      {(errorOf) => (
        <>
          <ColleagueChoice
            id="borrowerId"
            label={t("borrower")}
            required
            value={borrower}
            onChoose={setBorrower}
            error={errorOf("borrowerId") ?? errorOf("borrower")}
          />
          <TypedDate
            id="dueAt"
            label={t("dueDay")}
            hint={t("dueHint")}
            value={due}
            onChange={setDue}
            error={errorOf("dueAt")}
          />
          <SignaturePad label={t("sign")} onChange={setSignature} />
        </>
      )}
    </FormDialog>
  );
}
