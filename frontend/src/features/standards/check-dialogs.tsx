import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Day, plusDays, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField, TextArea, TextField } from "../../ui/field";
import { FormDialog } from "../../ui/form-dialog";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import {
  branchesQuery,
  type Finding,
  finishCheck,
  planCheck,
  type ShopCheck,
  settleFinding,
  standardsQuery,
} from "./queries";

/** Which shop, against which standard, when. */
export function PlanCheck({ onClose }: { onClose: () => void }) {
  const t = useWords("standards");
  const branches = useQuery(branchesQuery);
  const standards = useQuery(standardsQuery);
  const [id] = useState(uuid);
  const [branchId, setBranchId] = useState("");
  const [documentId, setDocumentId] = useState("");
  const [plannedOn, setPlannedOn] = useState<Day | null>(plusDays(today(), 7));
  return (
    <StepDialog
      title={t("plan")}
      confirm={t("plan")}
      done={t("saved")}
      refresh={["shop_check", "branch"]}
      labels={{ branchId: t("shop"), documentId: t("kind.standard"), plannedOn: t("planDay") }}
      send={() => planCheck({ id, branchId: branchId || null, documentId: documentId || null, plannedOn })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SelectField
            id="branchId"
            label={t("shop")}
            required
            value={branchId}
            error={errorOf("branchId")}
            onChange={(event) => setBranchId(event.target.value)}
          >
            <option value="">{t("choose")}</option>
            {branches.data
              ?.filter((branch) => branch.kind !== "head_office")
              .map((branch) => (
                <option key={branch.id} value={branch.id}>
                  {branch.name}
                </option>
              ))}
          </SelectField>
          <SelectField
            id="documentId"
            label={t("kind.standard")}
            required
            value={documentId}
            error={errorOf("documentId")}
            onChange={(event) => setDocumentId(event.target.value)}
          >
            <option value="">{t("choose")}</option>
            {standards.data?.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </SelectField>
          <TypedDate
            id="plannedOn"
            label={t("planDay")}
            required
            chips={[0, 1, 7]}
            value={plannedOn}
            onChange={setPlannedOn}
            error={errorOf("plannedOn")}
          />
        </>
      )}
    </StepDialog>
  );
}

/** When it was done and what was found; nothing found is a finding too. */
export function FinishCheck({ check, onClose }: { check: ShopCheck; onClose: () => void }) {
  const t = useWords("standards");
  const [doneOn, setDoneOn] = useState<Day | null>(today());
  const [note, setNote] = useState("");
  const [findings, setFindings] = useState<{ key: string; what: string; dueOn: Day | null }[]>([]);
  const change = (key: string, to: object) =>
    setFindings(findings.map((one) => (one.key === key ? { ...one, ...to } : one)));
  return (
    <StepDialog
      title={`${t("finish")} ${check.number}`}
      hint={`${check.branch.name} · ${check.title}`}
      confirm={t("finish")}
      done={t("saved")}
      refresh={["shop_check", "branch"]}
      labels={{ doneOn: t("checkDay"), note: t("note") }}
      send={() => finishCheck(check, { doneOn, note, findings: findings.map(({ what, dueOn }) => ({ what, dueOn })) })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TypedDate
            id="doneOn"
            label={t("checkDay")}
            required
            chips={[-1, 0]}
            value={doneOn}
            onChange={setDoneOn}
            error={errorOf("doneOn")}
          />
          <TextArea
            id="note"
            label={t("note")}
            rows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          {findings.map((finding, at) => (
            <fieldset key={finding.key}>
              <legend>{t("finding", { n: at + 1 })}</legend>
              <TextField
                label={t("what")}
                required
                maxLength={500}
                value={finding.what}
                error={errorOf(`findings[${at}].what`)}
                onChange={(event) => change(finding.key, { what: event.target.value })}
              />
              <TypedDate
                label={t("findingDue")}
                required
                chips={[7]}
                value={finding.dueOn}
                onChange={(dueOn) => change(finding.key, { dueOn })}
                error={errorOf(`findings[${at}].dueOn`)}
              />
            </fieldset>
          ))}
          <Button onClick={() => setFindings([...findings, { key: uuid(), what: "", dueOn: plusDays(today(), 7) }])}>
            {t("addFinding")}
          </Button>
        </>
      )}
    </StepDialog>
  );
}

export function SettleFinding({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const t = useWords("standards");
  return (
    <FormDialog
      title={t("settle")}
      hint={finding.what}
      confirm={t("settle")}
      done={t("saved")}
      refresh={["shop_check", "branch"]}
      fields={[{ name: "how", label: t("how"), kind: "area", required: true, maxLength: 500 }]}
      send={(form) => settleFinding(finding, form)}
      onClose={onClose}
    />
  );
}
