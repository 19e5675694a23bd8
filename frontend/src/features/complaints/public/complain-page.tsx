import { type FormEvent, useMemo, useState } from "react";
import { Problem } from "../../../api/problem";
import { useDrafts } from "../../../lib/draft";
import { type SendPhoto, usePhotoQueue } from "../../../lib/photo-queue";
import { upload } from "../../../lib/upload";
import { useWords } from "../../../lib/words";
import { ask } from "../../../public/public-api";
import { Button } from "../../../ui/button";
import { SelectField, TextArea, TextField } from "../../../ui/field";
import { PhotoPicker } from "../../../ui/photo-picker";
import { PhotoStrip } from "../../../ui/photo-strip";
import { ProblemAlert } from "../../../ui/problem-alert";
import styles from "./complaint.module.css";

const blank = { name: "", phone: "", email: "", about: "quality", content: "", ticketNumber: "" };
const abouts = ["quality", "attitude", "arrival", "promise", "price", "words", "other"] as const;

interface Complained {
  number: string;
  token: string;
  url: string;
}

/** A customer complains: no account, one page, and a second tap is the same complaint. */
export default function ComplainPage() {
  const t = useWords("publicComplaint");
  const draft = useDrafts("complaint", "public", blank);
  const [made, setMade] = useState<Complained>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const sendPhoto = useMemo<SendPhoto | null>(
    () =>
      made
        ? (photo, id, onProgress) => upload(`/api/v1/public/complaints/${made.token}/photos`, photo, id, onProgress)
        : null,
    [made],
  );
  const queue = usePhotoQueue(sendPhoto);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const said = Object.fromEntries(Object.entries(draft.form).map(([name, value]) => [name, value.trim() || null]));
      setMade(await ask<Complained>("POST", "/complaints", { ...said, id: draft.id }));
      draft.finish();
      scrollTo(0, 0);
    } catch (failure) {
      setProblem(Problem.of(failure));
    } finally {
      setBusy(false);
    }
  };

  if (made) {
    return (
      <section className={styles.card} data-tone="good">
        <h1>{t("sent")}</h1>
        <p className={styles.next}>{t("sentHint", { number: made.number })}</p>
        <PhotoStrip photos={queue.photos} onRetry={queue.retry} onRemove={queue.remove} />
        <a className={styles.follow} href={made.url}>
          {t("open")}
        </a>
      </section>
    );
  }
  const text = (name: keyof typeof blank) => ({
    id: name,
    label: t(name),
    value: draft.form[name],
    onChange: (event: { target: { value: string } }) => draft.change({ [name]: event.target.value }),
    error: problem?.errors.find((error) => error.field === name)?.message,
  });
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <form className={styles.form} onSubmit={send} noValidate>
        {problem && <ProblemAlert problem={problem} />}
        <SelectField {...text("about")}>
          {abouts.map((each) => (
            <option key={each} value={each}>
              {t(`about.${each}`)}
            </option>
          ))}
        </SelectField>
        <TextArea {...text("content")} required rows={6} maxLength={4000} hint={t("contentHint")} />
        <div className={styles.photos}>
          <PhotoPicker label={t("photos")} onPhoto={queue.add} from="anywhere" />
        </div>
        <PhotoStrip photos={queue.photos} onRetry={queue.retry} onRemove={queue.remove} />
        <TextField {...text("name")} required autoComplete="name" maxLength={100} />
        <TextField {...text("phone")} required type="tel" autoComplete="tel" maxLength={50} />
        <TextField {...text("email")} type="email" autoComplete="email" maxLength={200} />
        <TextField {...text("ticketNumber")} maxLength={40} />
        <Button kind="main" type="submit" wide busy={busy}>
          {t("send")}
        </Button>
      </form>
    </>
  );
}
