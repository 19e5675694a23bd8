import { useState } from "react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import styles from "./ticket.module.css";

/** The customer's link, to be sent by message or read out; it needs no account. */
export function FollowLink({ url }: { url: string }) {
  const t = useWords("ticket");
  const ui = useWords("ui");
  const [copied, setCopied] = useState(false);
  const whole = new URL(url, location.origin).href;
  return (
    <span className={styles.follow}>
      <a href={whole} target="_blank" rel="noreferrer">
        {t("followOpen")}
      </a>
      <Button kind="quiet" onClick={() => void navigator.clipboard?.writeText(whole).then(() => setCopied(true))}>
        {copied ? ui("copied") : t("followCopy")}
      </Button>
      <span className="visually-hidden" role="status">
        {copied ? ui("copied") : ""}
      </span>
    </span>
  );
}
