import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem } from "../../api/problem";
import { showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { SelectField, TextArea, TextField } from "../../ui/field";
import { FormDialog } from "../../ui/form-dialog";
import { ProblemAlert } from "../../ui/problem-alert";
import { StepDialog } from "../../ui/step-dialog";
import { toast } from "../../ui/toast";
import { aspects } from "./levels";
import { answerCard, excuseCard, linkCard, type OpinionSort, type SurveyCard } from "./queries";
import styles from "./surveys.module.css";

interface Props {
  card: SurveyCard;
  onClose: () => void;
}

const refresh = ["survey_card", "ticket", "customer"] as const;

/** What the customer said on the phone, or ticked on the paper that came back (1.19). */
export function AnswerCard({ card, onClose }: Props) {
  const t = useWords("surveyCards");
  const [way, setWay] = useState(card.channel === "paper" ? "paper" : "phone");
  const [levels, setLevels] = useState<Record<string, number>>({});
  const [remark, setRemark] = useState("");
  const [sort, setSort] = useState<OpinionSort>("none");
  return (
    <StepDialog
      title={`${t("answerSurveyCard")} ${card.number}`}
      hint={[card.customer.name, card.phone, card.technician?.name].filter(Boolean).join(" · ")}
      confirm={t("save")}
      done={t("saved")}
      refresh={refresh}
      labels={{ remark: t("remark"), ...Object.fromEntries(aspects.map((each) => [each, t(`aspect.${each}`)])) }}
      send={() => answerCard(card.id, { way, answer: { ...levels, remark: remark.trim(), sort } })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SelectField label={t("way")} value={way} onChange={(event) => setWay(event.target.value)}>
            <option value="phone">{t("way.phone")}</option>
            <option value="paper">{t("way.paper")}</option>
          </SelectField>
          {aspects.map((aspect) => (
            <fieldset key={aspect} id={aspect} tabIndex={-1} className={styles.choices}>
              <legend>{t(`aspect.${aspect}`)}</legend>
              {([4, 3, 2, 1] as const).map((level) => (
                <label key={level}>
                  <input
                    type="radio"
                    name={aspect}
                    checked={levels[aspect] === level}
                    onChange={() => setLevels({ ...levels, [aspect]: level })}
                  />
                  {t(`level.${level}`)}
                </label>
              ))}
              {errorOf(aspect) && <p className={styles.wrong}>{errorOf(aspect)}</p>}
            </fieldset>
          ))}
          <TextArea
            id="remark"
            label={t("remark")}
            maxLength={2000}
            value={remark}
            error={errorOf("remark")}
            onChange={(event) => setRemark(event.target.value)}
          />
          <SelectField label={t("sort")} value={sort} onChange={(event) => setSort(event.target.value as OpinionSort)}>
            {(["none", "suggestion", "complaint"] as const).map((each) => (
              <option key={each} value={each}>
                {t(`sort.${each}`)}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </StepDialog>
  );
}

/** Not sent, for a reason of its own (1.18b). */
export function ExcuseCard({ card, onClose }: Props) {
  const t = useWords("surveyCards");
  return (
    <FormDialog
      title={`${t("excuseSurveyCard")} ${card.number}`}
      hint={t("excuseHint")}
      confirm={t("excuseSurveyCard")}
      done={t("saved")}
      refresh={refresh}
      fields={[{ name: "reason", label: t("reason"), kind: "area", required: true, maxLength: 500 }]}
      send={(form) => excuseCard(card.id, form)}
      onClose={onClose}
    />
  );
}

/** A link to pass on by WeChat or SMS; it is shown this once, and takes the place of earlier ones. */
export function LinkCard({ card, onClose }: Props) {
  const t = useWords("surveyCards");
  const client = useQueryClient();
  const link = useMutation<{ url: string; card: SurveyCard }, Problem>({
    mutationFn: () => linkCard(card.id),
    onSuccess: () => client.invalidateQueries({ queryKey: ["survey_card"] }),
  });
  const url = link.data && new URL(link.data.url, location.origin).href;
  const copy = async () => {
    if (url) await navigator.clipboard.writeText(url);
    toast({ text: t("copied") });
  };
  return (
    <Dialog
      title={`${t("linkSurveyCard")} ${card.number}`}
      onClose={onClose}
      foot={
        url ? (
          <Button kind="main" onClick={() => void copy()}>
            {t("copy")}
          </Button>
        ) : (
          <Button kind="main" busy={link.isPending} onClick={() => link.mutate()}>
            {t("makeLink")}
          </Button>
        )
      }
    >
      <p>{t("linkHint")}</p>
      {link.error && <ProblemAlert problem={link.error} />}
      {url && (
        <TextField
          label={t("link")}
          hint={t("linkUntil", { time: showMoment(link.data?.card.expiresAt ?? "") })}
          readOnly
          value={url}
          onFocus={(event) => event.target.select()}
        />
      )}
    </Dialog>
  );
}
