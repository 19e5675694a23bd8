import type { ReactNode } from "react";
import { useWords } from "../lib/words";
import { Button } from "./button";
import { ConflictModal } from "./conflict-modal";
import styles from "./edit-form.module.css";
import { ProblemAlert } from "./problem-alert";
import type { Edit } from "./use-edit";

interface Props<F extends object> {
  edit: Edit<F>;
  children: ReactNode;
  /** What the main button says; "Save" when not given. */
  saveWords?: string;
  onCancel?: () => void;
  /** For somebody who may see it but not change it. */
  readOnly?: boolean;
}

/** The form around `useEdit`: refusals above, fields, buttons, and the two versions when somebody else was faster. */
export function EditForm<F extends object>({ edit, children, saveWords, onCancel, readOnly }: Props<F>) {
  const t = useWords("ui");
  const { conflict } = edit;
  const names = Object.keys(edit.labels) as (keyof F & string)[];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        edit.submit();
      }}
    >
      {edit.problem && <ProblemAlert problem={edit.problem} labels={edit.labels} />}
      <fieldset className={styles.fields} disabled={readOnly}>
        {children}
      </fieldset>
      {!readOnly && (
        <footer className={styles.foot}>
          {onCancel && <Button onClick={onCancel}>{t("cancel")}</Button>}
          <Button kind="main" type="submit" busy={edit.busy}>
            {saveWords ?? t("save")}
          </Button>
        </footer>
      )}
      {conflict && (
        <ConflictModal
          problem={conflict.problem}
          fields={names.map((name) => ({
            name,
            label: edit.labels[name],
            mine: edit.show(name, edit.form[name]),
            theirs: edit.show(name, conflict.theirs[name]),
          }))}
          onKeepMine={edit.keepMine}
          onTakeTheirs={edit.takeTheirs}
          onClose={edit.leaveConflict}
          busy={edit.busy}
        />
      )}
    </form>
  );
}
