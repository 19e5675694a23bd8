import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { SelectField } from "../../ui/field";
import { storesQuery } from "./queries";

interface Props {
  label: string;
  value: string;
  onChange: (id: string) => void;
  error?: string;
}

/** The warehouse goods go to; the only one is chosen by itself. */
export function StoreField({ label, value, onChange, error }: Props) {
  const stores = useQuery(storesQuery);
  const first = stores.data?.[0]?.id;
  useEffect(() => {
    if (!value && first) onChange(first);
  }, [value, first, onChange]);
  return (
    <SelectField
      id="storeId"
      label={label}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    >
      {stores.data?.map((store) => (
        <option key={store.id} value={store.id}>
          {store.name}
        </option>
      ))}
    </SelectField>
  );
}
