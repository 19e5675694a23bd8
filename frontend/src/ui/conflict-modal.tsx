import type { ReactNode } from "react";
import type { Problem } from "../api/problem";
import { showMoment } from "../lib/dates";
import { useWords } from "../lib/words";
import { Button } from "./button";
import styles from "./conflict-modal.module.css";
import { Dialog } from "./dialog";

export interface ConflictField {
  name: string;
  label: ReactNode;
  /** What I typed, and what stands there now, as they are shown. */
  mine: ReactNode;
  theirs: ReactNode;
}

interface Props {
  problem: Problem;
  /** Only fields that differ are shown. */
  fields: ConflictField[];
  /** Save mine over theirs: repeat with the version of problem.facts.entity. */
  onKeepMine: () => void;
  /** Take theirs into the form; what I typed stays in the draft until I change it. */
  onTakeTheirs: () => void;
  onClose: () => void;
  busy?: boolean;
}

/** Somebody was faster: both versions side by side, with the other person's name (demand 12). */
export function ConflictModal({ problem, fields, onKeepMine, onTakeTheirs, onClose, busy }: Props) {
  const t = useWords("ui");
  const { changedBy, changedAt } = problem.facts as { changedBy?: { name: string } | null; changedAt?: string };
  const differing = fields.filter((field) => field.mine !== field.theirs);
  return (
    <Dialog
      wide
      title={t("conflict.title", { name: changedBy?.name ?? t("conflict.someone") })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onTakeTheirs}>{t("conflict.takeTheirs")}</Button>
          <Button kind="main" onClick={onKeepMine} busy={busy}>
            {t("conflict.keepMine")}
          </Button>
        </>
      }
    >
      <p>{t("conflict.hint")}</p>
      <table className={styles.versions}>
        <thead>
          <tr>
            <th scope="col">{t("conflict.field")}</th>
            <th scope="col">{t("conflict.mine")}</th>
            <th scope="col">
              {[t("conflict.theirs"), changedAt && showMoment(changedAt)].filter(Boolean).join(" · ")}
            </th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field.name}>
              <th scope="row">{field.label}</th>
              <td>{field.mine || "–"}</td>
              <td>{field.theirs || "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
