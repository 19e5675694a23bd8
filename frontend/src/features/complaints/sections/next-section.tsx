import { fromNow } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import type { Missing } from "../complaint";
import styles from "../complaints.module.css";
import type { SectionProps } from "./section-props";

/** The one next thing, and everything that is still missing with who can give it. */
export function NextSection({ complaint, act }: SectionProps) {
  const t = useWords("complaints");
  const { operation, to, missing } = complaint.next;
  const may = (one: string | null) => !!one && complaint.allowedActions.includes(one);
  if (complaint.step === "closed") return <Ended complaint={complaint} act={act} />;
  const [first] = missing.filter((piece) => piece.operation === operation);
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next">
        {operation
          ? t("nextIs", { action: sayCode(t, `operation.${operation}`) })
          : t("waitsBefore", { step: to ? sayCode(t, `step.${to}`) : "" })}
      </h2>
      {operation && <p className={styles.second}>{sayCode(t, `means.${operation}`)}</p>}
      {operation && may(operation) && (
        <div className={styles.actions} data-print="no">
          <Button kind="main" onClick={() => act(operation, first && begin(first))}>
            {sayCode(t, `operation.${operation}`)}
          </Button>
        </div>
      )}
      {missing.length > 0 && (
        <>
          <h3>{t("missing", { step: to ? sayCode(t, `step.${to}`) : "" })}</h3>
          <ul className={styles.missing}>
            {missing.map((piece) => (
              <li key={`${piece.code} ${piece.department ?? ""} ${piece.about ?? ""}`}>
                <span>
                  {piece.words}{" "}
                  {piece.article && (
                    <a href={`/articles/${piece.articleId}`} target="_blank" rel="noreferrer">
                      {t("article", { ref: piece.article })}
                    </a>
                  )}
                  <small>
                    {" "}
                    {piece.since
                      ? t("askedSince", { when: fromNow(piece.since) })
                      : piece.who.length > 0 &&
                        t("canGive", { who: piece.who.map((role) => sayCode(t, `department.${role}`)).join(t("and")) })}
                  </small>
                </span>
                {piece.operation && piece.operation !== operation && may(piece.operation) && (
                  <Button onClick={() => act(piece.operation ?? "", begin(piece))}>
                    {sayCode(t, `operation.${piece.operation}`)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The form that gives a piece begins with what the piece asks for. */
function begin(piece: Missing): Record<string, string> {
  if (piece.operation === "askDepartment") return { about: piece.about ?? "", department: piece.department ?? "" };
  if (piece.code === "letter-missing") return { about: "result", channel: "letter" };
  if (piece.code === "customer-not-told") return { about: "result" };
  return {};
}

function Ended({ complaint, act }: SectionProps) {
  const t = useWords("complaints");
  const { ending } = complaint;
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next">{t(ending.dropped ? "droppedTitle" : "closedTitle")}</h2>
      <p className={styles.words}>{ending.outcome}</p>
      {ending.dropReason && (
        <p>{t("droppedAs", { how: sayCode(t, `dropped.${ending.dropped}`), reason: ending.dropReason })}</p>
      )}
      {ending.prevention && <p>{t("preventionIs", { text: ending.prevention })}</p>}
      <p className={styles.second}>
        {ending.solved === null ? t("solvedOpen") : t(ending.solved ? "solvedYes" : "solvedNo")}
      </p>
      <div className={styles.actions} data-print="no">
        {(["recordSolved", "reopenComplaint"] as const)
          .filter((operation) => complaint.allowedActions.includes(operation))
          .map((operation) => (
            <Button key={operation} onClick={() => act(operation)}>
              {t(`operation.${operation}`)}
            </Button>
          ))}
      </div>
    </section>
  );
}
