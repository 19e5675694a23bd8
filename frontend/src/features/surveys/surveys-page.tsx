import { useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { showMoment } from "../../lib/dates";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextArea, TextField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { StatusTag, type Tone } from "../../ui/status-tag";
import { StepDialog } from "../../ui/step-dialog";
import { type Column, TablePage } from "../../ui/table-page";
import { type Measure, makeSurvey, type SurveyRow, type SurveyStatus } from "./survey";
import { SurveyViews } from "./views";

export const surveyTones: Record<SurveyStatus, Tone> = {
  draft: "waiting",
  sent: "going",
  closed: "amber",
  reported: "good",
};
const none = {};

/** Satisfaction and loyalty over time, survey by survey (5.1.2.5a). */
export default function SurveysPage() {
  const t = useWords("surveys");
  const may = useMay("makeSurvey");
  const [making, setMaking] = useState(false);
  const list = useList<SurveyRow>("survey", "/api/v1/surveys", none);
  const columns = useMemo<Column<SurveyRow>[]>(
    () => [
      { key: "period", title: t("period"), cell: (row) => row.period, phone: "title" },
      { key: "title", title: t("name"), cell: (row) => `${row.number} ${row.title}` },
      {
        key: "status",
        title: t("status"),
        cell: (row) => <StatusTag tone={surveyTones[row.status]}>{t(`status.${row.status}`)}</StatusTag>,
        phone: "badge",
        whole: true,
      },
      {
        key: "satisfaction",
        title: t("satisfaction"),
        cell: (row) => row.satisfaction?.toFixed(2) ?? "—",
        end: true,
      },
      { key: "loyalty", title: t("loyalty"), cell: (row) => row.loyalty?.toFixed(2) ?? "—", end: true },
      {
        key: "basis",
        title: t("basisTitle"),
        cell: (row) =>
          t("basis", { answers: row.answers, customers: row.customers, percent: row.responsePercent ?? "–" }),
      },
      { key: "sent", title: t("sentAt"), cell: (row) => (row.sentAt ? showMoment(row.sentAt) : "—"), roomy: true },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {may && (
          <Button kind="main" onClick={() => setMaking(true)}>
            {t("make")}
          </Button>
        )}
      </PageHeader>
      <SurveyViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/surveys/${row.id}`}
        caption={t("title")}
        emptyTitle={t("empty")}
        emptyHint={t("emptyHint")}
      />
      {making && <MakeSurvey onClose={() => setMaking(false)} />}
    </>
  );
}

function MakeSurvey({ onClose }: { onClose: () => void }) {
  const t = useWords("surveys");
  const go = useNavigate();
  const [id] = useState(uuid);
  const [title, setTitle] = useState("");
  const [period, setPeriod] = useState("");
  const [satisfaction, setSatisfaction] = useState(t("usual.satisfaction"));
  const [loyalty, setLoyalty] = useState(t("usual.loyalty"));
  return (
    <StepDialog
      title={t("make")}
      hint={t("makeHint")}
      confirm={t("make")}
      done={t("saved")}
      refresh={["survey"]}
      labels={{ title: t("name"), period: t("period"), questions: t("questions") }}
      send={async () => {
        const made = await makeSurvey({
          id,
          title: title.trim(),
          period: period.trim(),
          questions: [...questions("satisfaction", satisfaction), ...questions("loyalty", loyalty)],
        });
        void go(`/surveys/${made.survey.id}`);
      }}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TextField
            id="title"
            label={t("name")}
            required
            maxLength={100}
            value={title}
            error={errorOf("title")}
            onChange={(event) => setTitle(event.target.value)}
          />
          <TextField
            id="period"
            label={t("period")}
            hint={t("periodHint")}
            required
            maxLength={40}
            value={period}
            error={errorOf("period")}
            onChange={(event) => setPeriod(event.target.value)}
          />
          <TextArea
            id="questions"
            label={t("ask.satisfaction")}
            hint={t("oneALine")}
            required
            rows={4}
            value={satisfaction}
            error={errorOf("questions")}
            onChange={(event) => setSatisfaction(event.target.value)}
          />
          <TextArea
            label={t("ask.loyalty")}
            hint={t("oneALine")}
            required
            rows={3}
            value={loyalty}
            onChange={(event) => setLoyalty(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}

const questions = (measure: Measure, text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line)
    .map((line) => ({ measure, text: line }));
