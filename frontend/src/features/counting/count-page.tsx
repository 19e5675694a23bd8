import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { showMoment, showMonth } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { ReasonDialog } from "../../ui/reason-dialog";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { toast } from "../../ui/toast";
import { Waiting } from "../../ui/waiting";
import { CountEntry } from "./count-entry";
import { CountLines } from "./count-lines";
import { Differences } from "./differences";
import { type Count, cancelCount, compareCount, countQuery, postCount } from "./queries";
import { tones } from "./tones";

/** One count: the goods counted by scanning, then beside the books, then posted. One step is the next at any time. */
export default function CountPage() {
  const { id = "" } = useParams();
  const t = useWords("counting");
  const found = useQuery(countQuery(id));
  const count = found.data;
  if (!count) return <Waiting query={found} />;
  return (
    <>
      <PageHeader
        title={count.number}
        beside={<StatusTag tone={tones[count.status]}>{t(`status.${count.status}`)}</StatusTag>}
        lead={t("of", { store: count.store.name, area: count.area ?? "", month: showMonth(count.month) })}
      >
        <Link to={`/counts/${id}/paper`}>{t("print")}</Link>
      </PageHeader>
      <div className={sections.columns}>
        <div className={sections.column}>
          <Steps count={count} />
          {count.allowedActions.includes("enterCount") && <CountEntry key={id} count={count} />}
          {count.status === "compared" && <Differences count={count} />}
          <CountLines count={count} />
        </div>
        <div className={sections.column}>
          <Facts count={count} />
          <section className={sections.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="stock_count" id={id} />
          </section>
        </div>
      </div>
    </>
  );
}

/** What is the next step, and what stands in its way. */
function Steps({ count }: { count: Count }) {
  const t = useWords("counting");
  const client = useQueryClient();
  const [giving, setGiving] = useState(false);
  const done = (said: string) => ({
    onSuccess: () => {
      toast({ text: said });
      setGiving(false);
      return client.invalidateQueries({ queryKey: ["stock_count"] });
    },
    // Somebody else was first: what stands now is shown beside the refusal.
    onError: () => client.invalidateQueries({ queryKey: ["stock_count"] }),
  });
  const compare = useMutation({ mutationFn: () => compareCount(count.id), ...done(t("comparedDone")) });
  const post = useMutation({ mutationFn: () => postCount(count.id), ...done(t("postedDone")) });
  const cancel = useMutation({
    mutationFn: (reason: string) => cancelCount(count.id, reason),
    ...done(t("cancelled")),
  });
  const may = (operation: string) => count.allowedActions.includes(operation);
  const problem = compare.error ?? post.error;
  return (
    <section className={sections.section} aria-labelledby="next">
      <h2 id="next">{t(`next.${count.status}`)}</h2>
      <p className={sections.note}>
        {count.status === "cancelled" ? count.cancelReason : t(`nextMeans.${count.status}`)}
      </p>
      {count.status === "open" && (
        <label>
          {t("countedOf", { counted: count.counted, lines: count.lines })}
          <progress className={sections.bar} max={count.lines} value={count.counted} />
        </label>
      )}
      {problem && <ProblemAlert problem={problem} />}
      <div className={sections.foot}>
        {may("cancelCount") && <Button onClick={() => setGiving(true)}>{t("cancel")}</Button>}
        {may("compareCount") && (
          <Button kind="main" busy={compare.isPending} onClick={() => compare.mutate()}>
            {t("compare")}
          </Button>
        )}
        {may("postCount") && (
          <Button kind="main" busy={post.isPending} onClick={() => post.mutate()}>
            {t("post")}
          </Button>
        )}
      </div>
      {giving && (
        <ReasonDialog
          title={t("cancel")}
          hint={t("cancelMeans")}
          confirm={t("cancel")}
          danger
          required
          problem={cancel.error}
          busy={cancel.isPending}
          onConfirm={(reason) => cancel.mutate(reason)}
          onClose={() => setGiving(false)}
        />
      )}
    </section>
  );
}

function Facts({ count }: { count: Count }) {
  const t = useWords("counting");
  return (
    <section className={sections.section} aria-labelledby="facts">
      <h2 id="facts">{t("facts")}</h2>
      <dl className={sections.facts}>
        <dt>{t("begun")}</dt>
        <dd>
          {showMoment(count.frozenAt)} {count.startedBy.name}
        </dd>
        {count.differing !== null && (
          <>
            <dt>{t("differing")}</dt>
            <dd>{count.differing}</dd>
            <dt>{t("unexplained")}</dt>
            <dd>{count.unexplained}</dd>
            <dt>{t("value")}</dt>
            <dd>
              <Money amount={count.value ?? 0} />
            </dd>
          </>
        )}
        {count.postedAt && (
          <>
            <dt>{t("posted")}</dt>
            <dd>
              {showMoment(count.postedAt)} {count.postedBy?.name}
            </dd>
          </>
        )}
      </dl>
      {count.hidden && <p className={sections.note}>{t("hiddenMeans")}</p>}
    </section>
  );
}
