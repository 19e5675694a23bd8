import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { inHand, partsUseQuery, recordUse, type UseLine, type WorkKind } from "../../lib/parts";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import { Money } from "../money";
import { ProblemAlert } from "../problem-alert";
import { BringBack } from "./bring-back";
import styles from "./job-parts.module.css";
import { KeepParts } from "./keep-parts";
import { SlipTag } from "./slip-tag";

interface Props {
  workKind: Exclude<WorkKind, "internal">;
  workId: string;
  /** Parts may still be drawn for it. */
  open: boolean;
  /** Where the job is done; proposed where goods are used before their paper. */
  place?: string;
  className?: string;
}

/** The parts of a job: wanted, handed out, used, brought back, and what they cost by their lots. */
export function JobParts({ workKind, workId, open, place, className }: Props) {
  const t = useWords("jobParts");
  const mayDraw = useMay("addPartsSlip");
  const mayKeep = useMay("reserveParts");
  const mayAnnounce = useMay("receiveGoods");
  const [keeping, setKeeping] = useState(false);
  const use = useQuery(partsUseQuery(workKind, workId));
  if (use.error && !use.data) return <ProblemAlert problem={use.error} />;
  if (!use.data || (use.data.lines.length === 0 && use.data.reservations.length === 0 && !(open && mayDraw)))
    return null;
  const { lines, reservations, cost } = use.data;
  return (
    <section className={className}>
      <header className={styles.head}>
        <h2>{t("title")}</h2>
        {cost > 0 && (
          <span>
            {t("cost")} <Money amount={cost} />
          </span>
        )}
      </header>
      {lines.length === 0 && <p className={styles.second}>{t("none")}</p>}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {reservations.length > 0 && (
        <p className={styles.second}>
          {t("kept", {
            goods: reservations.map((kept) => `${kept.part.name} ×${kept.quantity}${kept.part.unit}`).join(", "),
          })}
        </p>
      )}
      {open && (mayDraw || mayKeep) && (
        <div className={styles.steps} data-print="no">
          {mayKeep && <Button onClick={() => setKeeping(true)}>{t("keep")}</Button>}
          {mayAnnounce && (
            <Link className={styles.draw} to={`/goods-receipts/new?direct=1&place=${encodeURIComponent(place ?? "")}`}>
              {t("directUse")}
            </Link>
          )}
          {mayDraw && (
            <Link className={styles.draw} to={`/parts-slips/new?workKind=${workKind}&workId=${workId}`}>
              {t("draw")}
            </Link>
          )}
        </div>
      )}
      {keeping && <KeepParts workKind={workKind} workId={workId} onClose={() => setKeeping(false)} />}
    </section>
  );
}

function Line({ line }: { line: UseLine }) {
  const t = useWords("jobParts");
  const client = useQueryClient();
  const mayUse = useMay("useParts");
  const mayReturn = useMay("announceReturn");
  const [back, setBack] = useState(false);
  const left = inHand(line);
  const use = useMutation({
    mutationFn: (used: number) => recordUse(line.slipId, line.id, used),
    onSettled: () => client.invalidateQueries({ queryKey: ["parts_slip"] }),
  });
  const drawn = line.issued > 0;
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <strong>{line.part.name}</strong>
        <span className={styles.second}>
          {line.part.code} {line.part.spec}
        </span>
      </div>
      <div className={styles.state}>
        <span>{t("amount", { quantity: line.quantity, unit: line.part.unit })}</span>
        <Link to={`/parts-slips/${line.slipId}`}>{line.slipNumber}</Link>
        <SlipTag status={line.status} waiting={line.waiting} />
        {drawn && <Money amount={line.cost} />}
      </div>
      {drawn && (
        <p className={styles.second}>
          {t("counts", { issued: line.issued, used: line.used, returned: line.returned, coming: line.coming, left })}
        </p>
      )}
      {left > 0 && (mayUse || mayReturn) && (
        <div className={styles.steps} data-print="no">
          {mayUse && (
            <Button tall busy={use.isPending} onClick={() => use.mutate(line.used + left)}>
              {t("used", { quantity: left, unit: line.part.unit })}
            </Button>
          )}
          {mayUse && left > 1 && (
            <Button tall busy={use.isPending} onClick={() => use.mutate(line.used + 1)}>
              {t("usedOne")}
            </Button>
          )}
          {mayReturn && (
            <Button tall kind="quiet" onClick={() => setBack(true)}>
              {t("back")}
            </Button>
          )}
        </div>
      )}
      {use.error && <ProblemAlert problem={use.error} />}
      {back && <BringBack lineId={line.id} part={line.part} most={left} onClose={() => setBack(false)} />}
    </li>
  );
}
