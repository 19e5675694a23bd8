import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showMoment } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { FormDialog } from "../../ui/form-dialog";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { openProblem, problemsQuery, type RegionalProblem, type RegionLine, settleProblem } from "./queries";

/** The problems of regions, open ones first, each with its owner. */
export function RegionalProblems() {
  const t = useWords("opinions");
  const problems = useQuery(problemsQuery);
  const [settling, setSettling] = useState<RegionalProblem | null>(null);
  return (
    <section className={sections.section}>
      <h2>{t("problems")}</h2>
      {problems.error && <ProblemAlert problem={problems.error} />}
      {problems.data?.length === 0 && <p className={sections.note}>{t("problems.none")}</p>}
      <ul className={sections.lines}>
        {problems.data?.map((problem) => (
          <li key={problem.id} className={sections.line}>
            <div className={sections.head}>
              <strong>
                {problem.region.name} · {sayCode(t, `topic.${problem.topic}`)}
              </strong>
              <StatusTag tone={problem.settledAt ? "good" : "amber"}>
                {t(problem.settledAt ? "problem.settled" : "problem.isOpen")}
              </StatusTag>
            </div>
            <span>{problem.what}</span>
            <span className={sections.note}>
              {[problem.number, problem.owner.name, showMoment(problem.openedAt), problem.note]
                .filter(Boolean)
                .join(" · ")}
            </span>
            {problem.allowedActions.includes("settleRegionalProblem") && (
              <div className={sections.foot}>
                <Button onClick={() => setSettling(problem)}>{t("problem.settle")}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {settling && (
        <FormDialog
          title={t("problem.settle")}
          hint={settling.what}
          confirm={t("save")}
          done={t("saved")}
          refresh={["regional_problem"]}
          fields={[{ name: "text", label: t("whatWasDone"), kind: "area", required: true }]}
          send={(form) => settleProblem(settling.id, form)}
          onClose={() => setSettling(null)}
        />
      )}
    </section>
  );
}

/** Makes a case of what a region's customers keep saying. */
export function OpenProblem({ line, onClose }: { line: RegionLine; onClose: () => void }) {
  const t = useWords("opinions");
  const [id] = useState(uuid);
  return (
    <FormDialog
      title={t("problem.open")}
      hint={[line.region.name, line.topic && sayCode(t, `topic.${line.topic}`)].filter(Boolean).join(" · ")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["regional_problem"]}
      fields={[
        { name: "what", label: t("problem.what"), kind: "area", required: true },
        { name: "ownerId", label: t("responsible"), kind: "colleague", required: true },
      ]}
      send={(form) => openProblem({ ...form, id, branchId: line.region.id, topic: line.topic })}
      onClose={onClose}
    />
  );
}
