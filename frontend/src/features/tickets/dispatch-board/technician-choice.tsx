import { useMemo } from "react";
import { useWords } from "../../../lib/words";
import { StatusTag } from "../../../ui/status-tag";
import type { BoardTechnician } from "./board";
import { Load } from "./load";
import styles from "./technician-choice.module.css";

interface Props {
  technicians: BoardTechnician[];
  areaId: string | undefined;
  category: string | undefined;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The technicians as a list to tap: those of the area first, the emptier day before the fuller. Radio buttons, so arrows work too. */
export function TechnicianChoice({ technicians, areaId, category, chosen, onChoose }: Props) {
  const t = useWords("dispatch");
  const ordered = useMemo(
    () => [...technicians].sort((a, b) => rank(b, areaId) - rank(a, areaId) || fullness(a) - fullness(b)),
    [technicians, areaId],
  );
  return (
    <fieldset className={styles.list}>
      <legend className="visually-hidden">{t("technicians.title")}</legend>
      {ordered.map((technician) => (
        <label key={technician.id} data-chosen={chosen === technician.id || undefined}>
          <input
            type="radio"
            name="technician"
            checked={chosen === technician.id}
            onChange={() => onChoose(technician.id)}
          />
          <strong>{technician.name}</strong>
          <span className={styles.marks}>
            {areaId && serves(technician, areaId) && <StatusTag tone="good">{t("assign.area")}</StatusTag>}
            {category && technician.skills.includes(category) && <StatusTag tone="good">{category}</StatusTag>}
          </span>
          <span className={styles.load}>
            {t("assign.jobs", { count: technician.jobs.length })}
            <Load minutes={technician.loadMinutes} capacity={technician.capacityMinutes} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const serves = (technician: BoardTechnician, areaId: string): boolean =>
  technician.areas.some(({ id }) => id === areaId);
const rank = (technician: BoardTechnician, areaId: string | undefined): number =>
  areaId && serves(technician, areaId) ? 1 : 0;
const fullness = ({ loadMinutes, capacityMinutes }: BoardTechnician): number =>
  capacityMinutes > 0 ? loadMinutes / capacityMinutes : loadMinutes;
