import { useQuery } from "@tanstack/react-query";
import { api, take } from "../api/client";
import { Combobox, type ComboboxOption } from "./combobox";

export interface Colleague {
  id: string;
  name: string;
  roles: string[];
}

export const useColleagues = () =>
  useQuery({
    queryKey: ["person", "colleagues"],
    queryFn: () => take<Colleague[]>(api.GET("/api/v1/colleagues" as never, {} as never) as never),
    staleTime: 300_000,
  });

interface Props {
  id: string;
  label: string;
  value: Colleague | null;
  onChoose: (colleague: Colleague | null) => void;
  error?: string;
  hint?: string;
  required?: boolean;
}

const option = (colleague: Colleague): ComboboxOption<Colleague> => ({
  key: colleague.id,
  text: colleague.name,
  value: colleague,
});

/** Somebody of the reader's own branch, by a part of the name. */
export function ColleagueChoice({ value, onChoose, ...rest }: Props) {
  const colleagues = useColleagues();
  return (
    <Combobox<Colleague>
      {...rest}
      delay={0}
      value={value && option(value)}
      onChoose={(chosen) => onChoose(chosen?.value ?? null)}
      find={async (typed) => {
        const all = colleagues.data ?? (await colleagues.refetch()).data ?? [];
        return all.filter((each) => each.name.toLowerCase().includes(typed.trim().toLowerCase())).map(option);
      }}
    />
  );
}
