import { lazy, Suspense, useState } from "react";
import { Problem } from "../../../api/problem";
import { showMoment } from "../../../lib/dates";
import { showMoney } from "../../../lib/money";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { ask } from "../../../public/public-api";
import { Button } from "../../../ui/button";
import { TextField } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import type { Signature } from "../../../ui/signature-pad";
import type { FollowedItem } from "./followed-item";
import styles from "./item.module.css";

const SignaturePad = lazy(() => import("../../../ui/signature-pad").then((pad) => ({ default: pad.SignaturePad })));

interface Props {
  token: string;
  estimate: NonNullable<FollowedItem["estimate"]>;
  onDecided: () => void;
}

/** The very text and price that is agreed to, and the answer under it: bound to that text by its hash. */
export function EstimateCard({ token, estimate, onDecided }: Props) {
  const t = useWords("publicItem");
  return (
    <section className={styles.card} aria-labelledby="estimate">
      <h2 id="estimate">{t("estimate", { number: estimate.number })}</h2>
      <table className={styles.lines}>
        <caption className="visually-hidden">{t("estimate", { number: estimate.number })}</caption>
        <tbody>
          {estimate.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move
            <tr key={at}>
              <th scope="row">
                {line.what} <small>{t(`sort.${line.sort}`)}</small>
              </th>
              <td>× {line.quantity}</td>
              <td>{showMoney(line.price)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t("total")}
            </th>
            <td>{showMoney(estimate.total)}</td>
          </tr>
        </tfoot>
      </table>
      {estimate.note && <p>{estimate.note}</p>}
      {estimate.status === "sent" ? (
        <Answer token={token} hash={estimate.contentHash} onDecided={onDecided} />
      ) : (
        <p className={styles.next}>
          {t(estimate.status, { name: estimate.decidedBy ?? "", time: showMoment(estimate.decidedAt ?? "") })}
        </p>
      )}
    </section>
  );
}

function Answer({ token, hash, onDecided }: { token: string; hash: string; onDecided: () => void }) {
  const t = useWords("publicItem");
  const [answer, setAnswer] = useState<"agree" | "decline" | null>(null);
  const [name, setName] = useState("");
  const [signature, setSignature] = useState<Signature | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [key] = useState(uuid);
  const agreed = answer === "agree";

  const send = async () => {
    setBusy(true);
    try {
      const signed = agreed ? { strokes: signature?.strokes, image: signature?.image } : {};
      await ask(
        "POST",
        `/items/${encodeURIComponent(token)}/decision`,
        { agreed, contentHash: hash, name: name.trim(), ...signed },
        key,
      );
      onDecided();
    } catch (failure) {
      const told = Problem.of(failure);
      setProblem(told);
      if (told.code === "estimate-changed") onDecided();
    } finally {
      setBusy(false);
    }
  };

  if (!answer) {
    return (
      <div className={styles.answers}>
        <Button kind="main" wide onClick={() => setAnswer("agree")}>
          {t("agree")}
        </Button>
        <Button wide onClick={() => setAnswer("decline")}>
          {t("decline")}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <p>{t(agreed ? "agreeHint" : "declineHint")}</p>
      <TextField
        id="name"
        label={t("name")}
        required
        autoComplete="name"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {agreed && (
        <Suspense fallback={<div className={styles.padding} />}>
          <SignaturePad label={t("signature")} onChange={setSignature} />
        </Suspense>
      )}
      {problem && <ProblemAlert problem={problem} labels={{ name: t("name") }} />}
      <div className={styles.answers}>
        <Button kind="main" type="submit" wide busy={busy} disabled={!name.trim() || (agreed && !signature)}>
          {t(agreed ? "agreeDo" : "declineDo")}
        </Button>
        <Button kind="quiet" wide onClick={() => setAnswer(null)}>
          {t("back")}
        </Button>
      </div>
    </form>
  );
}
