import type { Translation } from "../../lib/words";

const models: Translation<"models"> = {
  active: "Active",
  activeHint: "In use; otherwise no longer offered when a call is registered",
  add: "Add a model",
  brand: "Brand",
  category: "Category",
  categoryHint: "Technicians are skilled by category",
  code: "Model",
  codeHint: "As on its plate, e.g. KFR-35GW",
  find: "Model, name, brand",
  inactive: "Not in use",
  minutesHint: "The dispatch board plans with it",
  name: "Name",
  saved: "Saved: {name}",
  standardMinutes: "Usual visit (minutes)",
  state: "State",
  title: "Product models",
  warranty: "{months, plural, =0 {None} other {# months from {from}}}",
  warrantyMonths: "Free warranty (months)",
  warrantyStarts: "Warranty runs from",
  "starts.accepted": "acceptance",
  "starts.bought": "purchase",
  "starts.delivered": "delivery",
  labourMonths: "Labour free, months",
  travelMonths: "Travel free, months",
  asParts: "Blank: as for parts",
  repairDays: "Repairs answered for, days",
  coverExcludes: "Left out of the warranty",
};

export default models;
