import { useWords } from "../../../lib/words";
import { Check } from "./check";
import styles from "./editor.module.css";
import { ExpressionField } from "./expression-field";

const usual = ["spring", "summer", "autumn", "winter"] as const;

interface Props {
  path: string;
  /** By name, its first and its last day: MM-DD, or a figure of the article. */
  value: Record<string, string[]>;
  onChange: (seasons: Record<string, string[]>) => void;
}

/** In which seasons it comes again, and when each begins and ends. */
export function SeasonFields({ path, value, onChange }: Props) {
  const t = useWords("ruleEditor");
  const words = useWords("ruleWords");
  const named = usual.filter((name) => name in value);
  const others = Object.keys(value).filter((name) => !(usual as readonly string[]).includes(name));
  const without = (name: string) => Object.fromEntries(Object.entries(value).filter(([each]) => each !== name));
  const label = (name: string) => {
    const known = usual.find((each) => each === name);
    return known ? words(`season.${known}`) : name;
  };
  return (
    <>
      <div className={styles.row}>
        {usual.map((name) => (
          <Check
            key={name}
            checked={name in value}
            onChange={(chosen) => onChange(chosen ? { ...value, [name]: ["", ""] } : without(name))}
          >
            {label(name)}
          </Check>
        ))}
      </div>
      {[...named, ...others].map((name) => (
        <div key={name} className={styles.row}>
          {[0, 1].map((end) => (
            <ExpressionField
              key={end}
              label={t(end === 0 ? "seasonFrom" : "seasonTo", { season: label(name) })}
              hint={t("seasonHint")}
              path={`${path}.${name}[${end}]`}
              value={value[name]?.[end] ?? ""}
              onChange={(day) =>
                onChange({ ...value, [name]: [0, 1].map((each) => (each === end ? day : (value[name]?.[each] ?? ""))) })
              }
            />
          ))}
        </div>
      ))}
    </>
  );
}
