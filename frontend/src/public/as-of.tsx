import { useEffect } from "react";
import type { Problem } from "../api/problem";
import { clock } from "../lib/dates";
import { useWords } from "../lib/words";
import { Button } from "../ui/button";
import styles from "./card.module.css";

interface Props {
  asked: { at: Date | undefined; problem: Problem | undefined; again: () => void };
}

/** How old what is shown is, and a button to read it again. */
export function AsOf({ asked }: Props) {
  const t = useWords("public");
  return (
    <p className={styles.asOf}>
      {asked.at && t(asked.problem ? "stale" : "asOf", { time: clock(asked.at) })}
      <Button kind="quiet" onClick={asked.again}>
        {t("refresh")}
      </Button>
    </p>
  );
}

/**
 * Calls back every half minute and whenever the page comes back into view; a phone in a pocket asks nothing, and nobody
 * is disturbed who is drawing a signature.
 */
export function useWhileLookedAt(tell: () => void, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const look = () => document.visibilityState === "visible" && !document.querySelector("canvas") && tell();
    const timer = setInterval(look, 30_000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [tell, wanted]);
}
