import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../api/problem";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextArea, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { ScanField, type Scanned } from "../../ui/scan-field";
import sections from "../../ui/sections.module.css";
import { toast } from "../../ui/toast";
import { type Count, type CountLine, enterCount, lineOf } from "./queries";
import { entries, merged, pasted, stepped, type Tallied } from "./tally";

/** Each scan counts one piece; numbers may be typed over, long lists pasted. What is wrong is told for all lines at once. */
export function CountEntry({ count }: { count: Count }) {
  const t = useWords("counting");
  const client = useQueryClient();
  const [tally, setTally] = useTally(count.id);
  const [pasting, setPasting] = useState<string | null>(null);
  const known = useRef(new Map<string, CountLine>());
  const key = useRef(uuid());

  const enter = useMutation({
    mutationFn: () => enterCount(count.id, entries(tally), key.current),
    onSuccess: () => {
      toast({ text: t("entered", { count: tally.length }) });
      key.current = uuid();
      known.current.clear();
      setTally([]);
      return client.invalidateQueries({ queryKey: ["stock_count"] });
    },
    onError: () => {
      key.current = uuid();
    },
  });

  const scan = async (code: string): Promise<Scanned> => {
    const line = known.current.get(code) ?? (await lineOf(count.id, code).catch(() => null));
    if (!line) return { good: false, says: t("notListed", { code }) };
    known.current.set(code, line);
    const part = { code: line.part.code, name: line.part.name };
    const before = line.counted ?? 0;
    setTally((now) => stepped(now, part, before, 1));
    return {
      good: true,
      says: t("scanned", { part: `${part.code} ${part.name}` }),
      undo: () => setTally((now) => stepped(now, part, before, -1)),
    };
  };

  const wrong = byLine(enter.error);
  return (
    <section className={sections.section} aria-labelledby="entry">
      <h2 id="entry">{t("entry")}</h2>
      <ScanField label={t("scan")} hint={t("scanHint")} onScan={scan} />
      {tally.length > 0 && (
        <>
          <ul className={sections.lines}>
            {tally.map((one, at) => (
              <li key={one.code} className={sections.fields}>
                <TextField
                  id={`lines[${at}].counted`}
                  label={[one.code, one.name].filter(Boolean).join(" ")}
                  inputMode="numeric"
                  value={one.counted}
                  error={wrong.get(at)}
                  onChange={(event) =>
                    setTally((now) =>
                      now.map((each) => (each.code === one.code ? { ...each, counted: event.target.value } : each)),
                    )
                  }
                />
                <Button kind="quiet" onClick={() => setTally((now) => now.filter((each) => each.code !== one.code))}>
                  {t("drop")}
                </Button>
              </li>
            ))}
          </ul>
          {enter.error && <ProblemAlert problem={enter.error} />}
        </>
      )}
      <div className={sections.foot}>
        <Button onClick={() => setPasting(pasting === null ? "" : null)} aria-expanded={pasting !== null}>
          {t("paste")}
        </Button>
        {tally.length > 0 && (
          <Button kind="main" busy={enter.isPending} onClick={() => enter.mutate()}>
            {t("enter", { count: tally.length })}
          </Button>
        )}
      </div>
      {pasting !== null && (
        <div className={sections.form}>
          <TextArea
            label={t("pasteLabel")}
            hint={t("pasteHint")}
            rows={8}
            value={pasting}
            onChange={(event) => setPasting(event.target.value)}
          />
          <div className={sections.foot}>
            <Button
              onClick={() => {
                setTally((now) => merged(now, pasted(pasting)));
                setPasting(null);
              }}
            >
              {t("takeOver")}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

/** The refusal of each line, by its place. */
function byLine(problem: Problem | null): Map<number, string> {
  const wrong = new Map<number, string>();
  for (const error of problem?.errors ?? []) {
    const place = /^lines\[(\d+)\]/.exec(error.field)?.[1];
    if (place !== undefined) wrong.set(Number(place), error.message);
  }
  return wrong;
}

/** Kept on this device until it is sent: a reload or a call in between loses no count. */
function useTally(count: string) {
  const place = `count.${count}`;
  const [tally, setTally] = useState<Tallied[]>(() => {
    try {
      return JSON.parse(localStorage.getItem(place) ?? "[]") as Tallied[];
    } catch {
      return [];
    }
  });
  useEffect(() => {
    try {
      if (tally.length) localStorage.setItem(place, JSON.stringify(tally));
      else localStorage.removeItem(place);
    } catch {
      // A full or closed storage: the tally lasts as long as the page.
    }
  }, [place, tally]);
  return [tally, setTally] as const;
}
