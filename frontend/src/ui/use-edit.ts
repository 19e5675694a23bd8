import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

interface Stale {
  version: number;
}

interface Options<F, A> {
  initial: F;
  /** Of what is changed; undefined when something new is made. */
  version?: number;
  labels: { [name in keyof F & string]: string };
  /** How a value reads when two versions stand side by side; texts and numbers read as they are. */
  show?: (name: keyof F & string, value: F[keyof F & string]) => string;
  save: (form: F, version: number | undefined) => Promise<A>;
  /** The form that a view of the server would fill. */
  formOf: (view: never) => F;
  onSaved: (answer: A, form: F) => void;
}

/** A form of one thing: what is typed, what was refused where, and both versions when somebody else was faster (demand 12). */
export function useEdit<F extends object, A = unknown>(options: Options<F, A>) {
  const { initial, labels, save, formOf, onSaved } = options;
  const [form, setForm] = useState(initial);
  const [version, setVersion] = useState(options.version);
  const saving = useMutation({
    mutationFn: (over: number | undefined) => save(form, over),
    onSuccess: (answer) => {
      const next = (answer as Partial<Stale> | undefined)?.version;
      if (next !== undefined) setVersion(next);
      onSaved(answer, form);
    },
  });
  const stale = saving.error?.stale ? saving.error : null;
  const current = stale?.facts.entity as Stale | undefined;
  const set = (change: Partial<F>) => setForm((now) => ({ ...now, ...change }));

  return {
    form,
    set,
    labels,
    version,
    busy: saving.isPending,
    problem: stale && current ? null : saving.error,
    /** Props of a text field of that name. */
    text: (name: keyof F & string) => ({
      id: name,
      name,
      label: labels[name],
      value: String(form[name] ?? ""),
      error: saving.error?.errors.find((error) => error.field === name)?.message,
      onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value } as Partial<F>),
    }),
    errorOf: (name: string) => saving.error?.errors.find((error) => error.field === name)?.message,
    submit: () => saving.mutate(version),
    conflict: stale && current ? { problem: stale, theirs: formOf(current as never) } : null,
    show: options.show ?? ((_name: keyof F & string, value: unknown) => String(value ?? "")),
    keepMine() {
      setVersion(current?.version);
      saving.mutate(current?.version);
    },
    takeTheirs() {
      if (current) {
        setForm(formOf(current as never));
        setVersion(current.version);
      }
      saving.reset();
    },
    leaveConflict: () => saving.reset(),
  };
}

export type Edit<F extends object> = ReturnType<typeof useEdit<F>>;
