import { api, take } from "../api/client";
import { Combobox } from "./combobox";

export interface CustomerOption {
  id: string;
  name: string;
}

interface Row extends CustomerOption {
  phones: { number: string }[];
  address: string | null;
}

interface Props {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  required?: boolean;
  autoFocus?: boolean;
  value: CustomerOption | null;
  onChoose: (customer: CustomerOption | null) => void;
}

/** Somebody on file, found by any part of name, number, address or serial. */
export function CustomerChoice({ value, onChoose, ...rest }: Props) {
  return (
    <Combobox<CustomerOption>
      {...rest}
      value={value && { key: value.id, text: value.name, value }}
      onChoose={(chosen) => onChoose(chosen?.value ?? null)}
      find={async (typed, signal) => {
        const query = { q: typed || undefined, limit: 20 };
        const found = await take<{ items: Row[] }>(api.GET("/api/v1/customers", { params: { query }, signal }));
        return found.items.map(({ id, name, phones, address }) => ({
          key: id,
          text: name,
          detail: [phones[0]?.number, address].filter(Boolean).join(" · "),
          value: { id, name },
        }));
      }}
    />
  );
}
