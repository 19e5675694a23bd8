import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useInLanguage } from "../../../lib/in-language";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { EditForm } from "../../../ui/edit-form";
import { TextArea } from "../../../ui/field";
import { toast } from "../../../ui/toast";
import { useEdit } from "../../../ui/use-edit";
import { useFigureWords } from "../figure-words";
import { setFigures } from "../queries";
import type { ArticleView } from "../regulation";
import styles from "./article.module.css";
import { FigureField } from "./figure-field";
import { changed, readFigure, typedOf } from "./figure-form";

type Typed = Record<string, string>;

const typedFrom = (article: ArticleView): Typed =>
  Object.fromEntries(article.parameters.map(({ name, value }) => [`values.${name}`, typedOf(value)]));

/** The article's figures: what counts now, and a form to change them with a reason. */
export function ArticleFigures({ article }: { article: ArticleView }) {
  const t = useWords("article");
  const say = useInLanguage();
  const figure = useFigureWords();
  const [editing, setEditing] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="figures">
      <header className={styles.head}>
        <h2 id="figures">{t("figures")}</h2>
        {!editing && article.allowedActions.includes("setFigures") && (
          <Button onClick={() => setEditing(true)}>{t("changeFigures")}</Button>
        )}
      </header>
      {editing ? (
        <FiguresForm article={article} onDone={() => setEditing(false)} />
      ) : (
        <dl className={styles.figures}>
          {article.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>{say(parameter)}</dt>
              <dd>
                {figure(parameter.type, parameter.value)}
                {parameter.value === null ? (
                  <small>{t("unsetMeans")}</small>
                ) : (
                  parameter.default !== null &&
                  parameter.default !== parameter.value && (
                    <small>{t("default", { value: figure(parameter.type, parameter.default) })}</small>
                  )
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function FiguresForm({ article, onDone }: { article: ArticleView; onDone: () => void }) {
  const t = useWords("article");
  const say = useInLanguage();
  const figure = useFigureWords();
  const client = useQueryClient();
  const parameterOf = (field: string) => article.parameters.find(({ name }) => `values.${name}` === field);
  const edit = useEdit<Typed, ArticleView>({
    initial: { ...typedFrom(article), reason: "" },
    version: article.version,
    labels: {
      ...Object.fromEntries(article.parameters.map((parameter) => [`values.${parameter.name}`, say(parameter)])),
      reason: t("reason"),
    },
    show: (name, typed) => {
      const parameter = parameterOf(name);
      return parameter ? figure(parameter.type, readFigure(parameter.type, typed)) : typed;
    },
    save: (form, version) =>
      setFigures(article.id, version ?? article.version, changed(article.parameters, form), form.reason?.trim() ?? ""),
    formOf: (view: ArticleView) => ({ ...typedFrom(view), reason: "" }),
    onSaved: async () => {
      toast({ text: t("figuresSaved") });
      onDone();
      await Promise.all([
        client.invalidateQueries({ queryKey: ["article"] }),
        client.invalidateQueries({ queryKey: ["regulation"] }),
      ]);
    },
  });
  return (
    <EditForm edit={edit} onCancel={onDone}>
      <p className={styles.quiet}>{t("figuresMeans")}</p>
      {article.parameters.map((parameter) => (
        <FigureField
          key={parameter.name}
          parameter={parameter}
          {...edit.text(`values.${parameter.name}`)}
          label={say(parameter)}
        />
      ))}
      <TextArea {...edit.text("reason")} required maxLength={500} hint={t("reasonHint")} />
    </EditForm>
  );
}
