import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { today } from "../../lib/dates";
import { changePenalty, type Penalty, penaltyTableQuery, proposePenalty } from "../../lib/penalties";
import { useSession } from "../../lib/session";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { FormDialog, type FormValues } from "../../ui/form-dialog";
import { ComplaintField, type Ground } from "./complaint-field";
import { decisions, reasons, severities } from "./reasons";

interface Props {
  penalty: Penalty | null;
  /** That a new one rests on, where it is proposed from there. */
  complaint?: Ground | null;
  onClose: () => void;
}

/** A proposed penalty: on whom, for what, by which rule, how much. Amounts that the company's table sets may stay empty. */
export function PenaltyForm({ penalty, complaint = null, onClose }: Props) {
  const t = useWords("penalties");
  const { person: me } = useSession();
  const table = useQuery(penaltyTableQuery);
  const [id] = useState(uuid);
  const set = (values: FormValues): number | null =>
    values.decision !== "fine"
      ? null
      : values.reason === "head"
        ? (table.data?.head ?? null)
        : values.reason === "attitude"
          ? (table.data?.manners.find((each) => each.severity === values.severity)?.amount ?? null)
          : null;
  const open = (values: FormValues) => values.decision === "fine" && set(values) === null;
  const onPerson = (values: FormValues) => values.falls !== "unit";
  const choice = <K extends string>(codes: readonly K[], text: (code: K) => string) =>
    codes.map((code) => ({ value: code, text: text(code) }));
  return (
    <FormDialog
      title={penalty ? t("changeOf", { number: penalty.number }) : t("propose")}
      hint={t("form.hint")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["penalty"]}
      initial={
        penalty
          ? {
              ...penalty,
              falls: penalty.person ? "person" : "unit",
              personId: penalty.person && { ...penalty.person, roles: [] },
              rule: penalty.rule ? "" : penalty.ruleText,
              complaintId: penalty.complaint,
            }
          : {
              falls: "person",
              reason: complaint ? "responsibility" : "attitude",
              decision: "fine",
              happenedOn: today(),
              complaintId: complaint,
            }
      }
      fields={[
        {
          name: "falls",
          label: t("falls"),
          kind: "choice",
          options: choice(["person", "unit"] as const, (each) => t(`falls.${each}`)),
        },
        { name: "personId", label: t("who"), kind: "colleague", required: true, when: onPerson },
        {
          name: "reason",
          label: t("reason"),
          kind: "choice",
          options: choice(reasons, (each) => t(`reason.${each}`)),
        },
        {
          name: "complaintId",
          label: t("complaint"),
          control: (value, choose, error) => (
            <ComplaintField value={(value as Ground | null | undefined) ?? null} error={error} onChoose={choose} />
          ),
        },
        { name: "facts", label: t("facts"), kind: "area", required: true },
        { name: "happenedOn", label: t("happenedOn"), kind: "day", required: true },
        { name: "rule", label: t("rule"), hint: t("ruleHint") },
        {
          name: "decision",
          label: t("decision"),
          kind: "choice",
          options: choice(decisions, (each) => t(`decision.${each}`)),
          when: onPerson,
        },
        {
          name: "severity",
          label: t("severity"),
          kind: "choice",
          options: [{ value: "", text: t("severity.none") }, ...choice(severities, (each) => t(`severity.${each}`))],
          when: (values) => values.reason === "attitude",
        },
        { name: "amount", label: t("amount"), kind: "amount", when: open },
        { name: "amountReason", label: t("amountReason"), hint: t("amountReasonHint"), when: open },
        { name: "points", label: t("points"), kind: "number" },
      ]}
      send={({ falls, ...form }) => {
        const body = {
          decision: "fine",
          ...form,
          branchId: falls === "unit" ? (penalty?.unit.id ?? me.branch.id) : null,
          complaintId: (form.complaintId as Ground | null)?.id ?? null,
          articleId: form.rule ? null : (penalty?.rule?.id ?? null),
        };
        return penalty ? changePenalty(penalty.id, penalty.version, body) : proposePenalty({ ...body, id });
      }}
      onClose={onClose}
    />
  );
}
