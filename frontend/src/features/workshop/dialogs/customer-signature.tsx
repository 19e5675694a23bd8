import { lazy, Suspense } from "react";
import { useWords } from "../../../lib/words";
import { TextField } from "../../../ui/field";
import { PaperPhoto } from "../../../ui/paper-photo";
import type { Signature } from "../../../ui/signature-pad";
import styles from "../workshop.module.css";

const SignaturePad = lazy(() => import("../../../ui/signature-pad").then((pad) => ({ default: pad.SignaturePad })));

/** How the customer signed, and what for is told by the page around it. */
export interface Signed {
  how: "drawn" | "paper";
  signer: string;
  drawn: Signature | null;
  paper: string | null;
}

export const unsigned = (signer: string): Signed => ({ how: "drawn", signer, drawn: null, paper: null });

export const isSigned = (signed: Signed): boolean => !!(signed.how === "drawn" ? signed.drawn : signed.paper);

/** As every form of the API that takes a signature wants it. */
export const signatureForm = ({ how, signer, drawn, paper }: Signed) => ({
  how,
  signer: signer.trim(),
  ...(how === "drawn" ? { strokes: drawn?.strokes, image: drawn?.image ?? "" } : { image: paper ?? "" }),
});

interface Props {
  signed: Signed;
  onChange: (signed: Signed) => void;
  /** A new text asks for a new signature. */
  text: string;
  error?: string;
}

/** The name, and the signature on the glass or as a photo of the paper. */
export function CustomerSignature({ signed, onChange, text, error }: Props) {
  const t = useWords("workshop");
  return (
    <>
      <TextField
        id="signer"
        label={t("signer")}
        required
        maxLength={100}
        value={signed.signer}
        error={error}
        onChange={(event) => onChange({ ...signed, signer: event.target.value })}
      />
      <fieldset className={styles.choices}>
        <legend>{t("signature")}</legend>
        {(["drawn", "paper"] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="how"
              checked={signed.how === each}
              onChange={() => onChange({ ...signed, how: each })}
            />
            {t(each === "drawn" ? "signDrawn" : "signPaper")}
          </label>
        ))}
      </fieldset>
      {signed.how === "drawn" ? (
        <Suspense fallback={<div className={styles.padding} />}>
          <SignaturePad key={text} label={t("signature")} onChange={(drawn) => onChange({ ...signed, drawn })} />
        </Suspense>
      ) : (
        <PaperPhoto from="anywhere" image={signed.paper} onImage={(paper) => onChange({ ...signed, paper })} />
      )}
    </>
  );
}
