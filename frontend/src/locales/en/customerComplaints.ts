import type { Translation } from "../../lib/words";

const customerComplaints: Translation<"customerComplaints"> = {
  title: "Complaints",
  none: "No complaints",
  closed: "closed {when}",
  open: "open",
  new: "New complaint",
  all: "All complaints",
};

export default customerComplaints;
