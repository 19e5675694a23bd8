import { useMemo, useState } from "react";
import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField, TextArea } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { type Column, TablePage } from "../../ui/table-page";
import { answerSheet, type Sheet, type Survey } from "./survey";
import styles from "./surveys.module.css";

const known = { answered: "" };

/** The chosen customers, and what each of them answered. */
export function SurveySheets({ survey }: { survey: Survey }) {
  const t = useWords("surveys");
  const [filters, change] = useFilters(known);
  const [answering, setAnswering] = useState<Sheet | null>(null);
  const list = useList<Sheet>("survey", `/api/v1/surveys/${survey.survey.id}/sheets`, filters);
  const columns = useMemo<Column<Sheet>[]>(
    () => [
      {
        key: "customer",
        title: t("customer"),
        cell: (row) => <Link to={`/customers/${row.customer.id}`}>{row.customer.name}</Link>,
        phone: "title",
      },
      { key: "phone", title: t("phone"), cell: (row) => row.phone && <a href={`tel:${row.phone}`}>{row.phone}</a> },
      {
        key: "answered",
        title: t("answered"),
        cell: (row) =>
          row.answeredAt ? (
            showMoment(row.answeredAt)
          ) : row.allowedActions.includes("answerSheet") ? (
            <Button onClick={() => setAnswering(row)}>{t("answerSheet")}</Button>
          ) : (
            t(row.mailed ? "mailed" : "notAnswered")
          ),
        whole: true,
      },
      { key: "lowest", title: t("lowest"), cell: (row) => row.lowest ?? "—", end: true },
      { key: "said", title: t("said"), cell: (row) => row.said, width: 320 },
    ],
    [t],
  );
  return (
    <>
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("customers")}
        emptyTitle={t("nobodyChosen")}
        emptyHint={t("nobodyChosenHint")}
        filters={
          <SelectField
            label={t("answered")}
            value={filters.answered}
            onChange={(event) => change({ answered: event.target.value })}
          >
            <option value="">{t("all")}</option>
            <option value="true">{t("answered")}</option>
            <option value="false">{t("notAnswered")}</option>
          </SelectField>
        }
      />
      {answering && <AnswerSheet sheet={answering} survey={survey} onClose={() => setAnswering(null)} />}
    </>
  );
}

function AnswerSheet({ sheet, survey, onClose }: { sheet: Sheet; survey: Survey; onClose: () => void }) {
  const t = useWords("surveys");
  const [way, setWay] = useState("phone");
  const [levels, setLevels] = useState<Record<string, number>>({});
  const [said, setSaid] = useState("");
  return (
    <StepDialog
      title={t("answerOf", { name: sheet.customer.name })}
      hint={sheet.phone ?? undefined}
      confirm={t("save")}
      done={t("saved")}
      refresh={["survey"]}
      labels={{ levels: t("questions") }}
      send={() =>
        answerSheet(sheet.id, {
          way,
          answer: {
            levels: Object.entries(levels).map(([questionId, level]) => ({ questionId, level })),
            said: said.trim(),
          },
        })
      }
      onClose={onClose}
    >
      {() => (
        <>
          <SelectField label={t("way")} value={way} onChange={(event) => setWay(event.target.value)}>
            <option value="phone">{t("way.phone")}</option>
            <option value="paper">{t("way.paper")}</option>
          </SelectField>
          {survey.questions.map((question) => (
            <fieldset key={question.id} className={styles.choices}>
              <legend>{question.text}</legend>
              {([4, 3, 2, 1] as const).map((level) => (
                <label key={level}>
                  <input
                    type="radio"
                    name={question.id}
                    checked={levels[question.id] === level}
                    onChange={() => setLevels({ ...levels, [question.id]: level })}
                  />
                  {t(`level.${level}`)}
                </label>
              ))}
            </fieldset>
          ))}
          <TextArea label={t("said")} maxLength={2000} value={said} onChange={(event) => setSaid(event.target.value)} />
        </>
      )}
    </StepDialog>
  );
}
