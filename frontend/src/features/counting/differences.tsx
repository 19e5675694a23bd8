import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSession } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { toast } from "../../ui/toast";
import { type Count, type CountLine, differencesQuery, recountLines } from "./queries";
import { pieces } from "./tally";

interface Second {
  counted: string;
  reason: string;
  unauthorised: boolean;
}

/** What differs from the books: counted again by somebody else, with the reason why. */
export function Differences({ count }: { count: Count }) {
  const t = useWords("counting");
  const client = useQueryClient();
  const { person } = useSession();
  const lines = useQuery(differencesQuery(count.id));
  const [seconds, setSeconds] = useState<Record<string, Second>>({});
  const may = count.allowedActions.includes("recountLines");
  const changed = Object.entries(seconds);
  const save = useMutation({
    mutationFn: () =>
      recountLines(
        count.id,
        changed.map(([code, { counted, reason, unauthorised }]) => ({
          code,
          counted: pieces(counted),
          reason,
          unauthorised,
        })),
      ),
    onSuccess: () => {
      toast({ text: t("recountsSaved") });
      setSeconds({});
      return client.invalidateQueries({ queryKey: ["stock_count"] });
    },
  });
  const error = (code: string, field: string) => {
    const place = changed.findIndex(([one]) => one === code);
    return save.error?.errors.find((each) => each.field === `lines[${place}].${field}`)?.message;
  };

  if (lines.error && !lines.data) return <ProblemAlert problem={lines.error} />;
  if (!lines.data?.items.length) return null;
  return (
    <section className={sections.section} aria-labelledby="differences">
      <h2 id="differences">{t("differences")}</h2>
      <p className={sections.note}>{t("differencesMean")}</p>
      <ul className={sections.lines}>
        {lines.data.items.map((line) => (
          <Difference
            key={line.id}
            line={line}
            mine={line.countedBy?.id === person.id}
            may={may}
            second={seconds[line.part.code] ?? before(line)}
            error={(field) => error(line.part.code, field)}
            onChange={(second) => setSeconds((now) => ({ ...now, [line.part.code]: second }))}
          />
        ))}
      </ul>
      {save.error && <ProblemAlert problem={save.error} />}
      {changed.length > 0 && (
        <div className={sections.foot}>
          <Button kind="main" busy={save.isPending} onClick={() => save.mutate()}>
            {t("saveRecounts", { count: changed.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

const before = (line: CountLine): Second => ({
  counted: line.recounted === null ? "" : String(line.recounted),
  reason: line.reason,
  unauthorised: line.unauthorised,
});

interface Props {
  line: CountLine;
  /** The reader counted it first: somebody else has to be the second. */
  mine: boolean;
  may: boolean;
  second: Second;
  error: (field: string) => string | undefined;
  onChange: (second: Second) => void;
}

function Difference({ line, mine, may, second, error, onChange }: Props) {
  const t = useWords("counting");
  const name = `${line.part.code} ${line.part.name}`;
  return (
    <li className={sections.line}>
      <div className={sections.head}>
        <strong>{name}</strong>
        <span>{t("bookAndGoods", { book: line.book ?? 0, counted: line.counted ?? 0, unit: line.part.unit })}</span>
      </div>
      {mine && !line.recountedBy ? (
        <p className={sections.note}>{t("secondPerson")}</p>
      ) : (
        <fieldset className={sections.fields} disabled={!may || mine} aria-label={name}>
          <TextField
            label={t("recounted")}
            inputMode="numeric"
            value={second.counted}
            error={error("counted")}
            onChange={(event) => onChange({ ...second, counted: event.target.value })}
          />
          <TextField
            label={t("reason")}
            value={second.reason}
            error={error("reason")}
            onChange={(event) => onChange({ ...second, reason: event.target.value })}
          />
          <label className={sections.check}>
            <input
              type="checkbox"
              checked={second.unauthorised}
              onChange={(event) => onChange({ ...second, unauthorised: event.target.checked })}
            />
            {t("unauthorised")}
          </label>
        </fieldset>
      )}
      {line.recountedBy && <p className={sections.note}>{t("recountedBy", { name: line.recountedBy.name })}</p>}
    </li>
  );
}
