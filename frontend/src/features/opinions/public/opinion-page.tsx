import { useState } from "react";
import { Problem } from "../../../api/problem";
import { useDrafts } from "../../../lib/draft";
import { useWords } from "../../../lib/words";
import { ask } from "../../../public/public-api";
import { useAsked } from "../../../public/use-asked";
import { Button } from "../../../ui/button";
import { SelectField, TextArea, TextField } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import styles from "./opinion.module.css";

const blank = {
  sort: "suggestion",
  branchId: "",
  name: "",
  phone: "",
  product: "",
  productOpinion: "",
  serviceOpinion: "",
};

const sorts = ["suggestion", "opinion", "enquiry"] as const;

/** Anybody says what they think: no account, one page, and a second tap is the same opinion. */
export default function OpinionPage() {
  const t = useWords("publicOpinion");
  const draft = useDrafts("opinion", "public", blank);
  const regions = useAsked<{ id: string; name: string }[]>("/opinions/regions");
  const [sent, setSent] = useState<{ number: string }>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const wrong = (field: string) => problem?.errors.find((error) => error.field === field)?.message;
  const text = (field: keyof typeof blank) => ({
    id: field,
    value: draft.form[field],
    error: wrong(field),
    onChange: (event: { target: { value: string } }) => draft.change({ [field]: event.target.value }),
  });

  const send = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { branchId, ...form } = draft.form;
      setSent(
        await ask<{ number: string }>("POST", "/opinions", { ...form, id: draft.id, branchId: branchId || null }),
      );
      draft.finish();
      scrollTo(0, 0);
    } catch (failure) {
      setProblem(Problem.of(failure));
    } finally {
      setBusy(false);
    }
  };

  if (sent)
    return (
      <div className={styles.form} role="status">
        <h1>{t("thanks")}</h1>
        <p>{t("kept", { number: sent.number })}</p>
        <a href="/p/">{t("back")}</a>
      </div>
    );
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send();
        }}
      >
        {problem && (
          <ProblemAlert
            problem={problem}
            labels={{
              name: t("name"),
              phone: t("phone"),
              product: t("product"),
              productOpinion: t("productOpinion"),
              serviceOpinion: t("serviceOpinion"),
            }}
          />
        )}
        <section>
          <SelectField {...text("sort")} label={t("sort")}>
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`sort.${sort}`)}
              </option>
            ))}
          </SelectField>
          <TextArea {...text("productOpinion")} label={t("productOpinion")} hint={t("oneOfThem")} maxLength={2000} />
          <TextArea {...text("serviceOpinion")} label={t("serviceOpinion")} maxLength={2000} />
          <TextField {...text("product")} label={t("product")} maxLength={200} />
        </section>
        <section>
          <TextField {...text("name")} label={t("name")} required autoComplete="name" maxLength={100} />
          <TextField
            {...text("phone")}
            label={t("phone")}
            hint={t("phoneHint")}
            type="tel"
            autoComplete="tel"
            maxLength={40}
          />
          {regions.answer && regions.answer.length > 0 && (
            <SelectField {...text("branchId")} label={t("region")}>
              <option value="">{t("region.none")}</option>
              {regions.answer.map((region) => (
                <option key={region.id} value={region.id}>
                  {region.name}
                </option>
              ))}
            </SelectField>
          )}
        </section>
        <Button kind="main" type="submit" tall wide busy={busy}>
          {busy ? t("sending") : t("send")}
        </Button>
      </form>
    </>
  );
}
