import { api, ifMatch, take } from "../../../api/client";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/field";
import { JobParts } from "../../../ui/job-parts/job-parts";
import { ProblemAlert } from "../../../ui/problem-alert";
import { KeepState } from "./keep-state";
import { MinutesField } from "./minutes-field";
import { OnSiteFields } from "./on-site-fields";
import { useStep } from "./queries";
import { openVisit } from "./views";
import styles from "./visit.module.css";
import { findingsForm, findingsOf, unsaved } from "./visit-draft";
import { VisitPhotos } from "./visit-photos";
import type { StepProps } from "./visit-step";

/** What was found and done, how long it took, and pictures of it; kept on the phone with every key. */
export function WorkStep({ ticket, draft, onDraft, queue }: StepProps) {
  const t = useWords("visit");
  const visit = openVisit(ticket);
  const save = useStep(ticket.id, () =>
    take(
      api.PUT("/api/v1/visits/{id}/findings", {
        params: { path: { id: visit?.id ?? "" } },
        body: findingsForm(findings),
        headers: ifMatch(visit?.version ?? 0),
      }),
    ),
  );
  if (!visit) return null;
  const findings = findingsOf(visit, draft);
  const dirty = unsaved(visit, draft);
  const wrong = (field: string) => save.error?.errors.find((error) => error.field === field)?.message;
  const saved = { diagnosis: null, workDone: null, minutes: null, site: null, back: null };

  return (
    <>
      <KeepState
        state={save.isPending ? "sending" : save.error ? "failed" : dirty ? "phone" : "saved"}
        quiet={!dirty}
      />
      <TextArea
        id="diagnosis"
        label={t("diagnosis")}
        hint={t("diagnosisHint")}
        error={wrong("diagnosis")}
        required
        maxLength={4000}
        value={findings.diagnosis}
        onChange={(event) => onDraft({ diagnosis: event.target.value })}
      />
      <TextArea
        id="workDone"
        label={t("workDone")}
        hint={t("workDoneHint")}
        error={wrong("workDone")}
        maxLength={4000}
        value={findings.workDone}
        onChange={(event) => onDraft({ workDone: event.target.value })}
      />
      <OnSiteFields site={findings.site} onChange={(site) => onDraft({ site: { ...draft.site, ...site } })} />
      <MinutesField minutes={findings.minutes} since={visit.arrivedAt} onChange={(minutes) => onDraft({ minutes })} />
      <JobParts workKind="ticket" workId={ticket.id} open place={ticket.address} />
      <VisitPhotos ticketId={ticket.id} visit={visit} queue={queue} />
      <div className={styles.thumb}>
        {save.error && (
          <ProblemAlert
            problem={save.error}
            labels={{ diagnosis: t("diagnosis"), workDone: t("workDone"), minutes: t("minutes") }}
          />
        )}
        <Button
          kind="main"
          wide
          className={styles.big}
          busy={save.isPending}
          onClick={() => {
            if (dirty || !visit.diagnosis) save.mutate(undefined, { onSuccess: () => onDraft(saved) });
            else onDraft(saved);
          }}
        >
          {t("save")}
        </Button>
      </div>
    </>
  );
}
