/** What the features of this installation offer to rules, in the caller's language. */
export interface Vocabulary {
  events: {
    kind: string;
    label: string;
    feature: string;
    /** False: named by regulations already, brought by a feature that is not there yet. */
    running: boolean;
    subjects: string[];
    fields: VocabularyField[];
  }[];
  actions: {
    action: string;
    label: string;
    feature: string;
    running: boolean;
    subject: string | null;
    facts: VocabularyField[];
  }[];
  figures: { figure: string; label: string; running: boolean }[];
  roles: Named[];
  shapes: Named[];
  cycles: Named[];
  units: Named[];
  parameterTypes: Named[];
  clocks: Named[];
  notices: Named[];
}

export interface VocabularyField {
  name: string;
  type: string;
  label: string;
}

/** A name with its label, or the bare name. */
export type Named = string | { name?: string; code?: string; kind?: string; label?: string };

export const nameOf = (named: Named): string =>
  typeof named === "string" ? named : (named.name ?? named.code ?? named.kind ?? "");

export const labelOf = (named: Named): string => (typeof named === "string" ? named : (named.label ?? nameOf(named)));

export const noVocabulary: Vocabulary = {
  events: [],
  actions: [],
  figures: [],
  roles: [],
  shapes: [],
  cycles: [],
  units: [],
  parameterTypes: [],
  clocks: [],
  notices: [],
};
