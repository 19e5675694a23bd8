import { api, take } from "../../api/client";
import type { Page } from "../../lib/list";
import { Combobox } from "../../ui/combobox";

export interface Supplier {
  id: string;
  name: string;
}

interface Props {
  id: string;
  label: string;
  value: Supplier | null;
  onChoose: (supplier: Supplier | null) => void;
  error?: string;
  required?: boolean;
}

const find = async (typed: string) =>
  (
    await take<Page<Supplier>>(
      api.GET(
        "/api/v1/suppliers" as never,
        { params: { query: { q: typed, retired: false, limit: 20 } } } as never,
      ) as never,
    )
  ).items.map((supplier) => ({ key: supplier.id, text: supplier.name, value: supplier }));

/** A supplier by a part of the name. */
export function SupplierChoice({ value, onChoose, ...rest }: Props) {
  return (
    <Combobox<Supplier>
      {...rest}
      value={value && { key: value.id, text: value.name, value }}
      onChoose={(chosen) => onChoose(chosen?.value ?? null)}
      find={find}
    />
  );
}
