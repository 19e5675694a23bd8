import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, take } from "../api/client";
import { SelectField } from "./field";

export interface StoreOption {
  id: string;
  code: string;
  name: string;
  kind: "warehouse" | "van";
}

/** The stores of the reader's branch that are open. */
export const useStores = () =>
  useQuery({
    queryKey: ["store", "choice"],
    queryFn: () => take<StoreOption[]>(api.GET("/api/v1/stores" as never, {} as never) as never),
  });

interface Props {
  label: string;
  value: string;
  onChange: (id: string) => void;
  error?: string;
  /** Also a technician's vans. */
  vans?: boolean;
  /** Shown first, for "no store" or "all of them"; not given: one must be chosen, and the first is. */
  none?: string;
}

/** One of the branch's stores. */
export function StoreChoice({ label, value, onChange, error, vans, none }: Props) {
  const stores = useStores();
  const offered = (stores.data ?? []).filter((store) => vans || store.kind === "warehouse");
  const first = none === undefined ? offered[0]?.id : undefined;
  useEffect(() => {
    if (!value && first) onChange(first);
  }, [value, first, onChange]);
  return (
    <SelectField
      id="storeId"
      label={label}
      value={value}
      error={error ?? stores.error?.message}
      onChange={(event) => onChange(event.target.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {offered.map((store) => (
        <option key={store.id} value={store.id}>
          {store.name}
        </option>
      ))}
    </SelectField>
  );
}
