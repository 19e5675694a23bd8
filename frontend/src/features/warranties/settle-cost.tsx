import { useState } from "react";
import { showMoney } from "../../lib/money";
import { useWords } from "../../lib/words";
import { TextArea, TextField } from "../../ui/field";
import sections from "../../ui/sections.module.css";
import { StepDialog } from "../../ui/step-dialog";
import { type Defect, stepOfDefect } from "./queries";
import { ownerBears, rest, total, usual } from "./shares";

const costs = ["materials", "labour", "equipment"] as const;

/** Who bears what: the shares are seen to add up, and what the owner pays is said before it is agreed. */
export function SettleCost({ defect, onClose }: { defect: Defect; onClose: () => void }) {
  const t = useWords("warranties");
  const [ours, theirs] = usual(defect.responsible);
  const [said, setSaid] = useState({
    nature: defect.nature,
    causes: defect.causes.join("\n"),
    materials: "",
    labour: "",
    equipment: "",
    ours,
    theirs,
    agreedBy: defect.agreedBy ?? "",
  });
  const [agreedByUs, setAgreedByUs] = useState(false);
  const say = (patch: Partial<typeof said>) => setSaid({ ...said, ...patch });
  const amounts = {
    materials: Number(said.materials) || 0,
    labour: Number(said.labour) || 0,
    equipment: Number(said.equipment) || 0,
  };
  const sum = Math.round((Number(said.ours) + Number(said.theirs)) * 100) / 100;
  const number = (text: string) => (text.trim() === "" ? null : Number(text));
  return (
    <StepDialog
      title={t("do.settleCost")}
      hint={t("settleHint")}
      confirm={t("do.settleCost")}
      done={t("settled")}
      refresh={["defect", "works", "invoice"]}
      labels={{
        nature: t("nature"),
        causes: t("causes"),
        contractorPercent: t("ours"),
        ownerPercent: t("theirs"),
        agreedBy: t("agreedBy"),
        agreedByUs: t("agreedByUs"),
        ...Object.fromEntries(costs.map((each) => [each, t(`cost.${each}`)])),
      }}
      send={() =>
        stepOfDefect(defect.id, "cost-share", {
          nature: said.nature,
          causes: said.causes.split("\n").filter((line) => line.trim()),
          materials: number(said.materials),
          labour: number(said.labour),
          equipment: number(said.equipment),
          contractorPercent: number(said.ours),
          ownerPercent: number(said.theirs),
          agreedByUs,
          agreedBy: said.agreedBy,
        })
      }
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TextField
            id="nature"
            label={t("nature")}
            required
            value={said.nature}
            error={errorOf("nature")}
            onChange={(event) => say({ nature: event.target.value })}
          />
          <TextArea
            id="causes"
            label={t("causes")}
            hint={t("causesHint")}
            required
            value={said.causes}
            error={errorOf("causes")}
            onChange={(event) => say({ causes: event.target.value })}
          />
          <div className={sections.fields}>
            {costs.map((each) => (
              <TextField
                key={each}
                id={each}
                label={t(`cost.${each}`)}
                required
                inputMode="decimal"
                value={said[each]}
                error={errorOf(each)}
                onChange={(event) => say({ [each]: event.target.value })}
              />
            ))}
          </div>
          <div className={sections.fields}>
            <TextField
              id="contractorPercent"
              label={t("ours")}
              required
              inputMode="decimal"
              value={said.ours}
              error={errorOf("contractorPercent")}
              onChange={(event) => say({ ours: event.target.value, theirs: rest(event.target.value) || said.theirs })}
            />
            <TextField
              id="ownerPercent"
              label={t("theirs")}
              required
              inputMode="decimal"
              value={said.theirs}
              error={errorOf("ownerPercent")}
              onChange={(event) => say({ theirs: event.target.value })}
            />
          </div>
          <div role="status">
            <progress className={sections.bar} value={Math.min(sum, 100)} max={100} aria-label={t("shares")} />
            <p className={sum === 100 ? sections.note : sections.wrong}>
              {t(sum === 100 ? "addsUp" : "addsNot", { ours: said.ours || "0", owner: said.theirs || "0", sum })}
            </p>
            <p className={sections.note}>
              {t("ownerPays", {
                total: showMoney(total(amounts)),
                amount: showMoney(ownerBears(amounts, Number(said.theirs) || 0)),
              })}
            </p>
          </div>
          <TextField
            id="agreedBy"
            label={t("agreedBy")}
            required
            value={said.agreedBy}
            error={errorOf("agreedBy")}
            onChange={(event) => say({ agreedBy: event.target.value })}
          />
          <label className={sections.check}>
            <input type="checkbox" checked={agreedByUs} onChange={(event) => setAgreedByUs(event.target.checked)} />
            {t("agreedByUs")}
          </label>
        </>
      )}
    </StepDialog>
  );
}
