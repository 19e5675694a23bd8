import type { Translation } from "../../lib/words";

const market: Translation<"market"> = {
  title: "Market notes",
  lead: "Enter what you hear of competitors' prices and quality; the leadership sees it at once.",
  unread: "{count, plural, =0 {All read.} one {# not read yet.} other {# not read yet.}}",
  add: "Enter a note",
  product: "Competing product",
  maker: "Maker",
  price: "Price (yuan)",
  quality: "Quality",
  source: "Source",
  day: "Day",
  read: "Read and decided",
  markRead: "Mark as read",
  decide: "Link a decision",
  decision: "Decision",
  none: "No market notes",
  search: "Product, maker",
  which: "Show",
  "which.all": "All",
  "which.unread": "Not read by me",
  save: "Save",
  saved: "Saved",
};

export default market;
