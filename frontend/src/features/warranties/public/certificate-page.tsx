import { showDay } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import type { PublicPageProps } from "../../../public/public-pages";
import { useAsked } from "../../../public/use-asked";
import { Button } from "../../../ui/button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { Shape } from "../../../ui/status-tag";
import styles from "./cover.module.css";

interface PublicCertificate {
  found: boolean;
  number: string | null;
  kind: string | null;
  product: string | null;
  serialEnd: string | null;
  issuedOn: string | null;
  from: string | null;
  until: string | null;
  valid: boolean;
  words: string;
  lines: { what: string; covered: boolean; words: string }[];
  company: string | null;
  phone: string | null;
}

/** Is this certificate ours, and does it still hold: by the code on the paper, and nothing about whose it is. */
export default function CertificatePage({ token }: PublicPageProps) {
  const t = useWords("publicCertificate");
  const ui = useWords("ui");
  const { answer, problem, again } = useAsked<PublicCertificate>(`/certificates/${encodeURIComponent(token || "-")}`);
  if (problem)
    return (
      <>
        <h1>{t("title")}</h1>
        <ProblemAlert problem={problem}>
          <Button onClick={again}>{ui("again")}</Button>
        </ProblemAlert>
      </>
    );
  if (!answer) return <section className={styles.answer} aria-busy="true" />;
  const facts: [string, string | null][] = [
    [t("number"), answer.number],
    [t("kind"), answer.kind && sayCode(t, `kind.${answer.kind}`)],
    [t("product"), answer.product],
    [t("serialEnd"), answer.serialEnd && `…${answer.serialEnd}`],
    [t("issuedOn"), answer.issuedOn && showDay(answer.issuedOn)],
    [t("period"), answer.from && answer.until && `${showDay(answer.from)} – ${showDay(answer.until)}`],
    [t("company"), answer.company],
    [t("phone"), answer.phone],
  ];
  return (
    <>
      <h1>{t("title")}</h1>
      <section className={styles.answer} data-covered={answer.found ? answer.valid : undefined} aria-live="polite">
        <h2>
          <Shape tone={!answer.found ? "waiting" : answer.valid ? "good" : "off"} />
          {t(!answer.found ? "unknown" : answer.valid ? "valid" : "ended")}
        </h2>
        {answer.lines.length > 0 ? (
          <ul>
            {answer.lines.map((line) => (
              <li key={line.what}>{t("line", { what: sayCode(t, `what.${line.what}`), words: line.words })}</li>
            ))}
          </ul>
        ) : (
          <p>{answer.words}</p>
        )}
        <dl>
          {facts
            .filter(([, value]) => value)
            .map(([label, value]) => [<dt key={`${label}-t`}>{label}</dt>, <dd key={label}>{value}</dd>])}
        </dl>
      </section>
    </>
  );
}
