import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, take } from "../../api/client";
import { showMoment } from "../../lib/dates";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import { ProblemAlert } from "../problem-alert";
import sections from "../sections.module.css";
import { StatusTag } from "../status-tag";
import { CoverLines } from "./cover-lines";
import { DecideCover } from "./decide-cover";
import { type CoverDecision, extentTone } from "./views";

interface Props {
  /** ticket or item */
  workKind: "ticket" | "item";
  workId: string;
  className?: string;
}

/** What of this job is covered: by the rules, and as somebody decided with a reason the customer sees too. */
export function JobCover(props: Props) {
  return useMay("showCoverDecision") ? <Shown {...props} /> : null;
}

function Shown({ workKind, workId, className }: Props) {
  const t = useWords("cover");
  const [deciding, setDeciding] = useState(false);
  const cover = useQuery({
    queryKey: [workKind, workId, "cover"],
    queryFn: () =>
      take<CoverDecision>(
        api.GET(
          "/api/v1/cover-decisions" as never,
          { params: { query: { workKind, work: workId } } } as never,
        ) as never,
      ),
  });
  if (cover.error && !cover.data) return <ProblemAlert problem={cover.error} />;
  if (!cover.data) return <section className={className} aria-busy="true" />;
  const { decision, proposal, allowedActions } = cover.data;
  const extent = decision?.extent ?? proposal.extent;
  return (
    <section className={className}>
      <div className={sections.head}>
        <h2>{t("title")}</h2>
        <StatusTag tone={extentTone(extent)}>{t(`extent.${extent}`)}</StatusTag>
      </div>
      {decision ? (
        <>
          <p>{decision.words}</p>
          <p className={sections.note}>
            {t("by", { name: decision.decidedBy.name, at: showMoment(decision.decidedAt) })}
          </p>
        </>
      ) : (
        <>
          <p className={sections.note}>{t("notDecided")}</p>
          <CoverLines cover={proposal} />
        </>
      )}
      {allowedActions.includes("decideCover") && (
        <div>
          <Button onClick={() => setDeciding(true)}>{t(decision ? "again" : "decide")}</Button>
        </div>
      )}
      {deciding && <DecideCover workKind={workKind} workId={workId} onClose={() => setDeciding(false)} />}
    </section>
  );
}
