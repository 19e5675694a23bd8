import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { type Colleague, ColleagueChoice } from "../../ui/colleague-choice";
import { Combobox } from "../../ui/combobox";
import { TextArea, TextField } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { articlesQuery, changeLoss, type Loss, recordLoss } from "./queries";

/** A loss with the rule that was broken and who is responsible; both are needed before it is charged. */
export function LossForm({ loss, onClose }: { loss: Loss | null; onClose: () => void }) {
  const t = useWords("care");
  const articles = useQuery(articlesQuery);
  const [id] = useState(uuid);
  const [what, setWhat] = useState(loss?.what ?? "");
  const [amount, setAmount] = useState(loss ? String(loss.amount) : "");
  const [percent, setPercent] = useState(loss ? String(loss.percent) : "100");
  const [person, setPerson] = useState<Colleague | null>(loss?.person ? { ...loss.person, roles: [] } : null);
  const [rule, setRule] = useState<{ id: string; ref: string } | null>(loss?.rule ?? null);
  const form = {
    what,
    amount: amount === "" ? null : Number(amount),
    percent: percent === "" ? null : Number(percent),
    personId: person?.id ?? null,
    articleId: rule?.id ?? null,
  };
  return (
    <StepDialog
      title={loss ? `${t("change")} ${loss.number}` : t("recordLoss")}
      hint={t("losses.lead")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["loss"]}
      labels={{ what: t("what"), amount: t("amount"), percent: t("percent") }}
      send={() => (loss ? changeLoss(loss.id, loss.version, form) : recordLoss({ ...form, id }))}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TextArea
            id="what"
            label={t("what")}
            required
            value={what}
            error={errorOf("what")}
            onChange={(event) => setWhat(event.target.value)}
          />
          <TextField
            id="amount"
            label={t("amount")}
            required
            inputMode="decimal"
            value={amount}
            error={errorOf("amount")}
            onChange={(event) => setAmount(event.target.value)}
          />
          <ColleagueChoice id="personId" label={t("person")} value={person} onChoose={setPerson} />
          <Combobox<{ id: string; ref: string }>
            id="articleId"
            label={t("article")}
            hint={t("articleHint")}
            delay={0}
            value={rule && { key: rule.id, text: rule.ref, value: rule }}
            onChoose={(chosen) => setRule(chosen?.value ?? null)}
            find={async (typed) =>
              (articles.data ?? [])
                .filter((article) => article.ref.startsWith(typed.trim()))
                .slice(0, 20)
                .map((article) => ({ key: article.id, text: article.ref, value: article }))
            }
          />
          <TextField
            id="percent"
            label={t("percent")}
            required
            inputMode="decimal"
            value={percent}
            error={errorOf("percent")}
            onChange={(event) => setPercent(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}
