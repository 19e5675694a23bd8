import { useNow } from "../../../lib/now";
import { type Axis, shareOf } from "./axis";
import styles from "./now-line.module.css";

export function NowLine({ axis }: { axis: Axis }) {
  const share = shareOf(axis, useNow().getTime());
  return share === null ? null : <i className={styles.now} style={{ left: `${share * 100}%` }} />;
}
