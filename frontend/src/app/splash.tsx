import styles from "./splash.module.css";

/** Stands in while the first code arrives; shows itself only when that takes noticeably long. */
export function Splash() {
  return <div className={styles.splash} aria-hidden="true" />;
}
