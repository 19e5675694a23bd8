import { useState } from "react";
import { useWords } from "../../../lib/words";
import { TextField } from "../../../ui/field";
import { PaperPhoto } from "../../../ui/paper-photo";
import styles from "../workshop.module.css";
import { type DialogProps, StepDialog } from "./step-dialog";

/** What the customer said to the estimate on the phone, or signed on paper. */
export function DecisionDialog(props: DialogProps) {
  const t = useWords("workshop");
  const { item } = props;
  const [agreed, setAgreed] = useState<boolean | null>(null);
  const [how, setHow] = useState<"phone" | "paper">("phone");
  const [name, setName] = useState(item.ticket.name);
  const [image, setImage] = useState<string | null>(null);
  return (
    <StepDialog
      {...props}
      action="noteDecision"
      disabled={agreed === null}
      labels={{ name: t("field.name"), image: t("photo") }}
      step={() => ({
        path: "/estimates/decision",
        form: { agreed, how, name: name.trim(), contentHash: item.estimate?.contentHash, image },
      })}
    >
      {(error) => (
        <>
          <fieldset className={styles.choices}>
            <legend>{t("said")}</legend>
            {[true, false].map((each) => (
              <label key={String(each)}>
                <input type="radio" name="agreed" checked={agreed === each} onChange={() => setAgreed(each)} />
                {t(each ? "agrees" : "declines")}
              </label>
            ))}
          </fieldset>
          <fieldset className={styles.choices}>
            <legend>{t("howTitle")}</legend>
            {(["phone", "paper"] as const).map((each) => (
              <label key={each}>
                <input type="radio" name="how" checked={how === each} onChange={() => setHow(each)} />
                {t(`how.${each}`)}
              </label>
            ))}
          </fieldset>
          {how === "paper" && <PaperPhoto from="anywhere" image={image} onImage={setImage} />}
          {error("image") && <p className={styles.late}>{error("image")}</p>}
          <TextField
            id="name"
            label={t("field.name")}
            required
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={error("name")}
          />
        </>
      )}
    </StepDialog>
  );
}
