import type { Translation } from "../../lib/words";

const reader: Translation<"reader"> = {
  none: "This regulation has no articles yet",
  noneHint: "Begin with “Add an article”.",
  filtered: "No article matches these filters",
  all: "All",
  counted: "Counted from {from} to {to}, as of {asOf}; every figure opens its records.",
  export: "Export",
  close: "Close this period",
  addArticle: "Add an article",
  jump: "Go to article",
  noSuch: "No such article, or filtered out",
  state: "State",
  kind: "Kind",
  lifeOf: "Life of article {ref}",
  rateOf: "Kept-rate of {ref} by week",
  "count.applied": "applied {n}",
  "count.kept": "kept {n}",
  "count.broken": "broken {n}",
  "count.open": "open {n}",
  "count.waived": "waived {n}",
  percent: "{percent}%",
  closeMeans:
    "Keeps the whole company’s figures of “{title}” from {from} to {to} as they are now, under a hash of their content. A later correction does not change them; it is listed beside them as a difference.",
  note: "Note",
  closed: "Closed periods",
  closedNone: "None yet.",
  days: "{from} – {to}",
  closedBy: "closed by {name}, {when}",
  thisPeriod: "the period shown",
  "count.breaches": "{n, plural, one {# breach} other {# breaches}}",
  acknowledged: "acknowledged {n} of {all}",
};

export default reader;
