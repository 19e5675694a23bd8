import { Trash2 } from "lucide-react";
import { api, take } from "../../api/client";
import type { Page } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Combobox } from "../../ui/combobox";
import sections from "../../ui/sections.module.css";

export interface Part {
  id: string;
  code: string;
  name: string;
  spec: string;
}

interface Props {
  parts: Part[];
  change: (parts: Part[]) => void;
  error?: string;
}

const find = (q: string, signal: AbortSignal) =>
  take<Page<Part>>(api.GET("/api/v1/parts", { params: { query: { q, limit: 20 } }, signal }));

/** The goods of a count that is not of a whole store or area: found by a part of the name, code or barcode. */
export function NamedParts({ parts, change, error }: Props) {
  const t = useWords("counting");
  return (
    <>
      <Combobox<Part>
        id="partIds"
        label={t("namedAdd")}
        error={error}
        required
        value={null}
        onChoose={(option) => {
          if (option && !parts.some((part) => part.id === option.value.id)) change([...parts, option.value]);
        }}
        find={async (typed, signal) =>
          (await find(typed, signal)).items.map((part) => ({
            key: part.id,
            text: part.name,
            detail: `${part.code} ${part.spec}`,
            value: part,
          }))
        }
      />
      <ul className={sections.lines}>
        {parts.map((part) => (
          <li key={part.id} className={sections.line}>
            <span>
              {part.name} <small>{part.code}</small>
            </span>
            <Button
              kind="quiet"
              icon
              aria-label={t("namedRemove", { part: part.name })}
              onClick={() => change(parts.filter((each) => each !== part))}
            >
              <Trash2 size={18} strokeWidth={1.75} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
