import type { Translation } from "../../lib/words";

const goods: Translation<"goods"> = {
  quantity: "Quantity",
  unitPrice: "Unit price",
  add: "Add an article",
  addHint: "By name, code or initials",
  remove: "Remove {part}",
};

export default goods;
