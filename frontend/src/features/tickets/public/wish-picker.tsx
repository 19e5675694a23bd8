import { useId } from "react";
import { showDay } from "../../../lib/dates";
import { useNow } from "../../../lib/now";
import { useWords } from "../../../lib/words";
import { offeredDays, offeredParts, type WishForm } from "./wish";
import styles from "./wish-picker.module.css";

interface Props {
  wish: WishForm;
  onChange: (wish: WishForm) => void;
  /** Whether "no matter when" can be chosen. */
  optional?: boolean;
}

/** A day of the coming week and a part of it, each one tap. */
export function WishPicker({ wish, onChange, optional }: Props) {
  const t = useWords("visitWish");
  const id = useId();
  const now = useNow();
  const days = offeredDays(now);
  const offered = wish.day ? offeredParts(wish.day, now) : [];

  return (
    <div className={styles.picker}>
      <fieldset>
        <legend>{t("day")}</legend>
        <div className={styles.choices}>
          {(optional ? ["", ...days] : days).map((day) => (
            <label key={day}>
              <input
                type="radio"
                name={`${id}-day`}
                checked={wish.day === day}
                onChange={() =>
                  onChange({
                    ...wish,
                    day,
                    part: day && !offeredParts(day, now).includes(wish.part) ? "any" : wish.part,
                  })
                }
              />
              <span>{day ? showDay(day, now) : t("whenever")}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {wish.day && (
        <fieldset>
          <legend>{t("part")}</legend>
          <div className={styles.choices}>
            {offered.map((part) => (
              <label key={part}>
                <input
                  type="radio"
                  name={`${id}-part`}
                  checked={wish.part === part}
                  onChange={() => onChange({ ...wish, part })}
                />
                <span>{t(`part.${part}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
