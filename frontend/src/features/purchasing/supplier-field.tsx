import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { TextField } from "../../ui/field";
import { suppliersQuery } from "./queries";

interface Props {
  id?: string;
  label: string;
  value: string;
  onChange: (name: string) => void;
  error?: string;
}

/** Whom it is bought from: the known ones are proposed, so that nobody is written in two ways; a new one is just typed. */
export function SupplierField({ id, label, value, onChange, error }: Props) {
  const list = useId();
  const known = useQuery(suppliersQuery);
  return (
    <>
      <TextField
        id={id}
        label={label}
        list={list}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={error}
      />
      <datalist id={list}>
        {known.data?.map((supplier) => (
          <option key={supplier.id} value={supplier.name} />
        ))}
      </datalist>
    </>
  );
}
