import { useState } from "react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import { AnswerDialog } from "./dialogs/answer-dialog";
import { BeyondUsDialog } from "./dialogs/beyond-us-dialog";
import { CardDialog } from "./dialogs/card-dialog";
import { DecisionDialog } from "./dialogs/decision-dialog";
import { DescribeDialog } from "./dialogs/describe-dialog";
import { EstimateDialog } from "./dialogs/estimate-dialog";
import { FinishDialog } from "./dialogs/finish-dialog";
import { GiveUpDialog } from "./dialogs/give-up-dialog";
import { InspectDialog } from "./dialogs/inspect-dialog";
import { MoveDialog } from "./dialogs/move-dialog";
import { ReturnDateDialog } from "./dialogs/return-date-dialog";
import { ReturnDialog } from "./dialogs/return-dialog";
import { TextDialog } from "./dialogs/text-dialog";
import { TimeDialog } from "./dialogs/time-dialog";
import type { Item } from "./item";
import { useItemStep } from "./queries";
import styles from "./workshop.module.css";

/** Steps that ask for nothing. */
const direct: Record<string, string> = {
  attachCard: "/card/attachment",
  startRepair: "/repair",
  sendEstimate: "/estimates/sending",
  takeLoanerBack: "/loaner/return",
};

/** Steps that open a dialog, in the order of the work. The first that is allowed is what comes next. */
const asked = [
  "enterCustody",
  "fillCard",
  "enterRepairTime",
  "makeEstimate",
  "noteDecision",
  "putForward",
  "inspectItem",
  "setReturnDate",
  "signReturn",
  "answerHelp",
  "askHelp",
  "lendLoaner",
  "moveItem",
  "describeItem",
  "reportBeyondUs",
  "giveUpItem",
] as const;

type Asked = (typeof asked)[number];

/** What the item waits for, as the operation that brings it on. */
const next: Record<string, string[]> = {
  hand_in: ["enterCustody"],
  card: ["fillCard"],
  start: ["startRepair", "attachCard"],
  help: ["answerHelp"],
  consent: ["noteDecision"],
  repair: ["putForward", "enterRepairTime", "sendEstimate"],
  inspection: ["inspectItem"],
  return_date: ["setReturnDate"],
  giving_back: ["signReturn"],
};

/** What this person may do with this item now: exactly what the server allows, the next step first. */
export function ItemActions({ item }: { item: Item }) {
  const t = useWords("workshop");
  const [open, setOpen] = useState<Asked | null>(null);
  const step = useItemStep(item.id);
  const may = (action: string) => item.allowedActions.includes(action);
  const isNext = (action: string) => (next[item.waitsFor] ?? []).includes(action);
  const buttons = [...Object.keys(direct), ...asked].filter(may).sort((a, b) => Number(isNext(b)) - Number(isNext(a)));
  const close = () => setOpen(null);
  const press = (action: string) => {
    const path = direct[action];
    if (!path) return setOpen(action as Asked);
    step.mutate(
      { path, form: action === "startRepair" ? {} : undefined, version: item.version },
      { onSuccess: () => toast({ text: t("done", { action: t(`action.${action}` as "action.fillCard") }) }) },
    );
  };
  const props = { item, onClose: close };
  return (
    <div className={styles.actions} data-print="no">
      {buttons.map((action) => (
        <Button
          key={action}
          kind={action === "giveUpItem" ? "danger" : isNext(action) ? "main" : "plain"}
          onClick={() => press(action)}
          busy={step.isPending && direct[action] !== undefined && step.variables?.path === direct[action]}
        >
          {t(`action.${action}` as "action.fillCard")}
        </Button>
      ))}
      {step.error && (
        <div className={styles.whole}>
          <ProblemAlert problem={step.error} />
        </div>
      )}
      {open === "enterCustody" && <TextDialog {...props} action={open} path="/custody" field="place" />}
      {open === "askHelp" && <TextDialog {...props} action={open} path="/help" field="reason" required />}
      {open === "lendLoaner" && <TextDialog {...props} action={open} path="/loaner" field="what" required />}
      {open === "reportBeyondUs" && <BeyondUsDialog {...props} />}
      {open === "answerHelp" && <AnswerDialog {...props} />}
      {open === "fillCard" && <CardDialog {...props} />}
      {open === "enterRepairTime" && <TimeDialog {...props} />}
      {open === "makeEstimate" && <EstimateDialog {...props} />}
      {open === "noteDecision" && <DecisionDialog {...props} />}
      {open === "putForward" && <FinishDialog {...props} />}
      {open === "inspectItem" && <InspectDialog {...props} />}
      {open === "setReturnDate" && <ReturnDateDialog {...props} />}
      {open === "signReturn" && <ReturnDialog {...props} />}
      {open === "moveItem" && <MoveDialog {...props} />}
      {open === "describeItem" && <DescribeDialog {...props} />}
      {open === "giveUpItem" && <GiveUpDialog {...props} />}
    </div>
  );
}
