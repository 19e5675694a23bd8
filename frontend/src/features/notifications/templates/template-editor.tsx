import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { EditForm } from "../../../ui/edit-form";
import { TextArea, TextField } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { useEdit } from "../../../ui/use-edit";
import { changeTemplate, resetTemplate } from "./queries";
import {
  formOf,
  inserted,
  languages,
  type NoticeTemplate,
  type TemplateForm,
  type TemplateLanguage,
  wordingsOf,
} from "./template";
import { TemplatePreview } from "./template-preview";
import styles from "./templates.module.css";

type Name = keyof TemplateForm;

/** Both languages side by side, what may be filled in as chips, and beneath what it will say. */
export function TemplateEditor({ template, onReset }: { template: NoticeTemplate; onReset: () => void }) {
  const t = useWords("noticeAdmin");
  const client = useQueryClient();
  const may = (action: string) => template.allowedActions.includes(action);
  // Where a chip puts its placeholder: the field written in last.
  const last = useRef<{ name: Name; control: HTMLInputElement | HTMLTextAreaElement } | null>(null);
  const [language, setLanguage] = useState<TemplateLanguage>("zh");
  const refresh = () => client.invalidateQueries({ queryKey: ["notice_template", "list"] });
  const labels = Object.fromEntries(
    languages.flatMap((each) => [
      [`${each}.subject`, t("subjectIn", { language: t(each) })],
      [`${each}.body`, t("bodyIn", { language: t(each) })],
    ]),
  ) as Record<Name, string>;

  const edit = useEdit<TemplateForm, NoticeTemplate>({
    initial: formOf(template),
    version: template.version,
    labels,
    formOf: (view: NoticeTemplate) => formOf(view),
    save: (form, version) => changeTemplate(template.kind, version ?? template.version, wordingsOf(form)),
    onSaved: () => {
      toast({ text: t("saved", { kind: template.label }) });
      void refresh();
    },
  });
  const reset = useMutation({
    mutationFn: () => resetTemplate(template.kind),
    onSuccess: async () => {
      const before = { zh: template.zh, en: template.en };
      await refresh();
      onReset();
      toast({
        text: t("resetDone", { kind: template.label }),
        // The shipped wording is version 0.
        undo: () =>
          changeTemplate(template.kind, 0, before)
            .then(refresh)
            .then(onReset)
            .catch(() => toast({ text: t("notUndone") })),
      });
    },
  });

  // A field that a newer server knows has its name alone.
  const labelOf = (field: string) => {
    const label = sayCode(t, `field.${field}`);
    return label === `field.${field}` ? "" : label;
  };
  const insert = (field: string) => {
    const target = last.current;
    if (!target) return;
    const { name, control } = target;
    const next = inserted(
      edit.form[name],
      field,
      control.selectionStart ?? edit.form[name].length,
      control.selectionEnd ?? edit.form[name].length,
    );
    edit.set({ [name]: next.text });
    requestAnimationFrame(() => {
      control.focus();
      control.setSelectionRange(next.cursor, next.cursor);
    });
  };
  const writtenIn = (name: Name) => (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
    last.current = { name, control: event.currentTarget };
    setLanguage(name.slice(0, 2) as TemplateLanguage);
  };

  return (
    <div className={styles.editor}>
      <EditForm edit={edit} readOnly={!may("changeNoticeTemplate")}>
        <div className={styles.fields}>
          <span>{t("insert")}</span>
          {template.fields.map((field) => (
            <Button key={field} onMouseDown={(event) => event.preventDefault()} onClick={() => insert(field)}>
              {labelOf(field)}
              <code>{`{${field}}`}</code>
            </Button>
          ))}
        </div>
        <div className={styles.sides}>
          {languages.map((each) => (
            <div key={each} className={styles.side} lang={each === "zh" ? "zh-CN" : "en"}>
              <TextField
                {...edit.text(`${each}.subject`)}
                required
                maxLength={200}
                onFocus={writtenIn(`${each}.subject`)}
              />
              <TextArea
                {...edit.text(`${each}.body`)}
                required
                rows={10}
                maxLength={5000}
                onFocus={writtenIn(`${each}.body`)}
              />
            </div>
          ))}
        </div>
      </EditForm>
      {reset.error && <ProblemAlert problem={reset.error} />}
      {may("resetNoticeTemplate") && (
        <div>
          <Button onClick={() => reset.mutate()} busy={reset.isPending}>
            {t("reset")}
          </Button>
        </div>
      )}
      <TemplatePreview
        kind={template.kind}
        language={language}
        onLanguage={setLanguage}
        wording={wordingsOf(edit.form)[language]}
      />
    </div>
  );
}
