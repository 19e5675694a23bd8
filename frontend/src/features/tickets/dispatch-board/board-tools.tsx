import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import { type Day, plusDays, readDay, showDay, today } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { useShortcuts } from "../../../ui/shortcuts";
import type { Board } from "./board";
import { type BoardFilters, choices } from "./board-filters";
import styles from "./board-tools.module.css";
import type { BranchChoice } from "./queries";

interface Props {
  filters: BoardFilters;
  change: (filters: Partial<BoardFilters>) => void;
  board: Board | undefined;
  /** The branches one may choose from; none when one's own is the only one. */
  branches: BranchChoice[];
  branch: string;
}

/** Which day, which branch, which area and skill; all of it is in the address. */
export function BoardTools({ filters, change, board, branches, branch }: Props) {
  const t = useWords("dispatch");
  const ui = useWords("ui");
  const now = today();
  const day = filters.day || now;
  const { areas, skills } = board ? choices(board) : { areas: [], skills: [] };
  const go = (next: string) => change({ day: next === now ? "" : next });

  useShortcuts([
    { keys: "[", label: t("day.before"), run: () => go(plusDays(day, -1)) },
    { keys: "]", label: t("day.after"), run: () => go(plusDays(day, 1)) },
    { keys: "t", label: t("day.today"), run: () => go(now) },
  ]);

  return (
    <div className={styles.tools}>
      <fieldset className={styles.day} aria-label={t("day.title")}>
        <Button icon aria-label={t("day.before")} onClick={() => go(plusDays(day, -1))}>
          <ChevronLeft size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
        <DayField day={day} onChange={go} />
        <Button icon aria-label={t("day.after")} onClick={() => go(plusDays(day, 1))}>
          <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
        {day === now ? (
          <span className={styles.words}>{ui("date.today")}</span>
        ) : (
          <Button kind="quiet" onClick={() => go(now)}>
            {t("day.today")}
          </Button>
        )}
      </fieldset>
      {branches.length > 0 && (
        <Choice label={t("filter.branch")} value={branch} onChange={(value) => change({ branch: value, area: "" })}>
          {branches.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <Choice label={t("filter.area")} value={filters.area} onChange={(area) => change({ area })}>
        <option value="">{t("filter.allAreas")}</option>
        {areas.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice label={t("filter.skill")} value={filters.skill} onChange={(skill) => change({ skill })}>
        <option value="">{t("filter.allSkills")}</option>
        {skills.map((skill) => (
          <option key={skill}>{skill}</option>
        ))}
      </Choice>
    </div>
  );
}

/** The day in words; whoever clicks into it types another. */
function DayField({ day, onChange }: { day: Day; onChange: (day: Day) => void }) {
  const t = useWords("dispatch");
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : readDay(typed);
  const leave = () => {
    if (read) onChange(read);
    setTyped(null);
  };
  return (
    <input
      aria-label={t("day.title")}
      aria-invalid={(typed !== null && typed !== "" && !read) || undefined}
      autoComplete="off"
      value={typed ?? showDay(day)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === "Enter") leave();
        if (event.key === "Escape") setTyped(null);
      }}
    />
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: React.ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {children}
    </select>
  );
}
