import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showMoment } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { toast } from "../../ui/toast";
import { groups } from "./points";
import { checkDay, type Day, type Point } from "./queries";

/** The points of a day by the duty they belong to: a whole group is fine with one press, what is wrong is said. */
export function DaySheet({ sheet }: { sheet: Day }) {
  const t = useWords("care");
  const client = useQueryClient();
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const may = sheet.allowedActions.includes("checkWarehouse");
  const tick = useMutation({
    mutationFn: (points: Point[]) => checkDay(sheet.store.id, sheet.day, points),
    onSuccess: (_, points) => {
      toast({ text: t("ticked") });
      setWrong((now) =>
        Object.fromEntries(Object.entries(now).filter(([p]) => !points.some((one) => one.point === p))),
      );
      return Promise.all(["warehouse_day", "deviation"].map((kind) => client.invalidateQueries({ queryKey: [kind] })));
    },
  });
  return (
    <>
      <p role="status">{t("open", { count: sheet.open.length })}</p>
      {tick.error && <ProblemAlert problem={tick.error} />}
      {groups.map(([group, points]) => {
        const open = points.filter((point) => sheet.open.includes(point));
        const said: Point[] = open.map((point) =>
          point in wrong ? { point, fine: false, note: wrong[point] } : { point, fine: true },
        );
        return (
          <section key={group} className={sections.section} aria-labelledby={group}>
            <div className={sections.head}>
              <h2 id={group}>{sayCode(t, `group.${group}`)}</h2>
              {open.length === 0 && <StatusTag tone="good">{t("looked")}</StatusTag>}
            </div>
            <ul className={sections.lines}>
              {points.map((point) => (
                <li key={point} className={sections.form}>
                  <PointLine
                    name={sayCode(t, `point.${point}`)}
                    done={sheet.points.find((one) => one.point === point)}
                    may={may}
                    note={wrong[point]}
                    onNote={(note) =>
                      setWrong((now) => {
                        const { [point]: _, ...rest } = now;
                        return note === null ? rest : { ...rest, [point]: note };
                      })
                    }
                  />
                </li>
              ))}
            </ul>
            {may && open.length > 0 && (
              <div className={sections.foot}>
                <Button kind="main" busy={tick.isPending} onClick={() => tick.mutate(said)}>
                  {t(said.every((one) => one.fine) ? "allFine" : "tick")}
                </Button>
              </div>
            )}
          </section>
        );
      })}
    </>
  );
}

interface LineProps {
  name: string;
  done: Day["points"][number] | undefined;
  may: boolean;
  /** What is wrong, as it is typed; not given: it is fine. */
  note: string | undefined;
  onNote: (note: string | null) => void;
}

function PointLine({ name, done, may, note, onNote }: LineProps) {
  const t = useWords("care");
  if (done)
    return (
      <div className={sections.head}>
        <span>{name}</span>
        <span className={sections.note}>
          {done.checkedBy.name} {showMoment(done.checkedAt)} {done.note}
        </span>
        <StatusTag tone={done.fine ? "good" : "amber"}>{t(done.fine ? "fine" : "wrong")}</StatusTag>
      </div>
    );
  return (
    <>
      <div className={sections.head}>
        <span>{name}</span>
        {may && (
          <label className={sections.check}>
            <input
              type="checkbox"
              checked={note !== undefined}
              onChange={(event) => onNote(event.target.checked ? "" : null)}
            />
            {t("wrong")}
            <span className="visually-hidden">{name}</span>
          </label>
        )}
      </div>
      {note !== undefined && (
        <TextField label={t("whatIsWrong")} required value={note} onChange={(event) => onNote(event.target.value)} />
      )}
    </>
  );
}
