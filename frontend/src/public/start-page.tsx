import { useWords } from "../lib/words";
import styles from "./public.module.css";

/** Where a customer without a link begins. */
export default function StartPage() {
  const t = useWords("public");
  return (
    <>
      <h1>{t("start.title")}</h1>
      <ul className={styles.doors}>
        <li>
          <a href="/p/report">
            <strong>{t("start.report")}</strong>
            <span>{t("start.reportHint")}</span>
          </a>
        </li>
        <li>
          <a href="/p/cover">
            <strong>{t("start.cover")}</strong>
            <span>{t("start.coverHint")}</span>
          </a>
        </li>
      </ul>
      <p className={styles.note}>{t("start.followHint")}</p>
    </>
  );
}
