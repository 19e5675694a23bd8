import { useMemo, useState } from "react";
import { Problem } from "../../../api/problem";
import { useDrafts } from "../../../lib/draft";
import { type SendPhoto, usePhotoQueue } from "../../../lib/photo-queue";
import { upload } from "../../../lib/upload";
import { useWords } from "../../../lib/words";
import { rememberReport } from "../../../public/last-report";
import { ask } from "../../../public/public-api";
import { ReportFields } from "./report-fields";
import { blankReport, type Reported, reportOf, tokenOf } from "./report-form";
import { ReportResult } from "./report-result";

/** A customer reports a fault: no account, one page, and a second tap is the same report. */
export default function ReportPage() {
  const t = useWords("reportFault");
  const draft = useDrafts("report", "public", blankReport);
  const [reported, setReported] = useState<Reported & { phone: string }>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);

  const token = reported && tokenOf(reported.followUrl);
  const sendPhoto = useMemo<SendPhoto | null>(
    () =>
      token
        ? (photo, id, onProgress) => upload(`/api/v1/public/fault-reports/${token}/photos`, photo, id, onProgress)
        : null,
    [token],
  );
  const queue = usePhotoQueue(sendPhoto);

  const send = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const answer = await ask<Reported>("POST", "/fault-reports", reportOf(draft.id, draft.form));
      rememberReport({ number: answer.number, token: tokenOf(answer.followUrl) });
      setReported({ ...answer, phone: draft.form.phone });
      draft.finish();
      scrollTo(0, 0);
    } catch (failure) {
      setProblem(Problem.of(failure));
    } finally {
      setBusy(false);
    }
  };

  if (reported) {
    return <ReportResult reported={reported} queue={queue} onAnother={() => location.assign("/p/report")} />;
  }
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <ReportFields
        form={draft.form}
        onChange={draft.change}
        queue={queue}
        problem={problem}
        busy={busy}
        onSend={() => void send()}
      />
    </>
  );
}
