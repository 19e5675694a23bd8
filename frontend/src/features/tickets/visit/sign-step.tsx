import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { api, once, take } from "../../../api/client";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { TextField } from "../../../ui/field";
import { PaperPhoto } from "../../../ui/paper-photo";
import { ProblemAlert } from "../../../ui/problem-alert";
import type { Signature } from "../../../ui/signature-pad";
import { useStep, voucherQuery } from "./queries";
import { signatureFor } from "./steps";
import { doorName } from "./views";
import styles from "./visit.module.css";
import type { StepProps } from "./visit-step";
import { VoucherLines } from "./voucher-lines";

const SignaturePad = lazy(() => import("../../../ui/signature-pad").then((pad) => ({ default: pad.SignaturePad })));

/** The customer reads the very text and price, and signs it; the signature is bound to that text by its hash (1.4a). */
export function SignStep({ ticket, draft, onDraft }: StepProps) {
  const t = useWords("visit");
  const ui = useWords("ui");
  const kind = signatureFor(draft.outcome) ?? "completion";
  const { data: voucher, error, refetch, isFetching } = useQuery(voucherQuery(ticket.id));
  const [how, setHow] = useState<"drawn" | "paper">("drawn");
  const [signer, setSigner] = useState(doorName(ticket));
  const [drawn, setDrawn] = useState<Signature | null>(null);
  const [paper, setPaper] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [key, setKey] = useState(uuid);

  const sign = useStep(ticket.id, () =>
    take(
      api.POST("/api/v1/tickets/{id}/signatures", {
        params: { path: { id: ticket.id } },
        body: {
          kind,
          how,
          contentHash: voucher?.contentHash ?? "",
          signer: signer.trim(),
          ...(how === "drawn" ? { strokes: drawn?.strokes, image: drawn?.image ?? "" } : { image: paper ?? "" }),
        },
        headers: once(key),
      }),
    ),
  );
  const changed = sign.error?.code === "content-changed" || (ticket.signature !== null && !ticket.signature.valid);
  // Signed, and something else is still wanted: the server's own sentence says what.
  const lacking = ticket.refusedActions?.[`endVisit.${draft.outcome}`];
  const ready = how === "drawn" ? drawn : paper;

  const confirm = () => {
    if (!ready) {
      setMissing(true);
      return;
    }
    sign.mutate(undefined, {
      onSuccess: () => onDraft({ back: null }),
      onError: (problem) => {
        // What was signed is not what stands there now: the signature is worth nothing for the new text.
        if (problem.code === "content-changed") {
          setDrawn(null);
          setPaper(null);
          void refetch();
        }
        if (problem.status > 0) setKey(uuid());
      },
    });
  };

  if (!voucher) {
    if (!error) return <div className={styles.loading} role="status" aria-busy="true" aria-label={t("signLoading")} />;
    return (
      <ProblemAlert problem={error}>
        <Button onClick={() => void refetch()}>{ui("again")}</Button>
      </ProblemAlert>
    );
  }

  return (
    <>
      <p>{t(kind === "completion" ? "signHint" : "signHintTake")}</p>
      {changed && (
        <p role="alert" className={styles.warning}>
          {t("signChanged")}
        </p>
      )}
      {ticket.signature?.valid && ticket.signature.kind === kind && lacking && (
        <p role="alert" className={styles.warning}>
          {lacking} <Button onClick={() => onDraft({ back: "work" })}>{t("backToWork")}</Button>
        </p>
      )}
      <VoucherLines voucher={voucher} price={kind === "completion"} />
      <TextField
        id="signer"
        label={t("signer")}
        required
        maxLength={100}
        value={signer}
        error={sign.error?.errors.find((each) => each.field === "signer")?.message}
        onChange={(event) => setSigner(event.target.value)}
      />
      <fieldset className={styles.either}>
        <legend className="visually-hidden">{t("signPad")}</legend>
        {(["drawn", "paper"] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="how" checked={how === each} onChange={() => setHow(each)} />
            <span>{t(each === "drawn" ? "signDrawn" : "signPaper")}</span>
          </label>
        ))}
      </fieldset>
      {how === "drawn" ? (
        <Suspense fallback={<div className={styles.loading} />}>
          <SignaturePad key={voucher.contentHash} label={t("signPad")} onChange={setDrawn} />
        </Suspense>
      ) : (
        <PaperPhoto image={paper} onImage={setPaper} />
      )}
      <div className={`${styles.thumb} ${styles.after}`}>
        {missing && !ready && (
          <p role="alert" className={styles.warning}>
            {t(how === "drawn" ? "signMissing" : "signMissingPaper")}
          </p>
        )}
        {sign.error && sign.error.code !== "content-changed" && (
          <ProblemAlert problem={sign.error} labels={{ signer: t("signer") }} />
        )}
        <Button kind="main" wide className={styles.big} busy={sign.isPending || isFetching} onClick={confirm}>
          {t("signDo")}
        </Button>
      </div>
    </>
  );
}
