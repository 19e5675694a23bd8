import { useEffect, useRef } from "react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/field";
import styles from "./intake.module.css";

interface Props {
  number: string;
  note: string;
  onChange: (note: string) => void;
  onBack: () => void;
  error?: string;
}

/** What the caller adds to a call that is already in the register. */
export function AppendNote({ number, note, onChange, onBack, error }: Props) {
  const t = useWords("intake");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <div className={styles.block}>
      <TextArea
        ref={area}
        id="text"
        label={t("append.label", { number })}
        value={note}
        maxLength={2000}
        onChange={(event) => onChange(event.target.value)}
        error={error}
      />
      <div>
        <Button kind="quiet" onClick={onBack}>
          {t("append.back")}
        </Button>
      </div>
    </div>
  );
}
