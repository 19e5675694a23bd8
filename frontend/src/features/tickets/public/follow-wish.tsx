import { useState } from "react";
import { Problem } from "../../../api/problem";
import { useWords } from "../../../lib/words";
import { ask } from "../../../public/public-api";
import { Button } from "../../../ui/button";
import { TextField } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { windowValues } from "./follow";
import styles from "./follow.module.css";
import { formOf, type WishForm, wishOf } from "./wish";
import { WishPicker } from "./wish-picker";

interface Props {
  token: string;
  /** The window that holds now, if there is one. */
  agreed: { from: string; to: string } | null;
  onSent: () => void;
}

/** A customer chooses or moves the time of the visit, as long as the server allows it. */
export function FollowWish({ token, agreed, onSent }: Props) {
  const t = useWords("followRepair");
  const [wish, setWish] = useState<WishForm>(() => formOf(agreed));
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState("");
  const [open, setOpen] = useState(false);

  const send = async () => {
    const chosen = wishOf(wish);
    if (!chosen || busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await ask("PUT", `/follow/${encodeURIComponent(token)}/wish`, chosen);
      setSent(t("wishSent", { window: t("windowText", windowValues(chosen)) }));
      setOpen(false);
      onSent();
    } catch (failure) {
      setProblem(Problem.of(failure));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className={styles.wish}>
      {sent && <p role="status">{sent}</p>}
      <Button wide aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(agreed ? "move" : "wish")}
      </Button>
      {open && (
        <form
          className={styles.wishForm}
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <WishPicker wish={wish} onChange={setWish} />
          <TextField
            label={t("wishNote")}
            value={wish.note}
            maxLength={200}
            onChange={(event) => setWish({ ...wish, note: event.target.value })}
          />
          {problem && <ProblemAlert problem={problem} />}
          <Button kind="main" type="submit" tall wide busy={busy} disabled={!wish.day}>
            {t("wishSend")}
          </Button>
          <p>{t("wishHint")}</p>
        </form>
      )}
    </section>
  );
}
