import type { Translation } from "../../lib/words";

const conduct: Translation<"conduct"> = {
  title: "Rules of conduct",
  lead: "Read and acknowledge once; you are asked again only when the words change.",
  allDone: "All acknowledged",
  nothing: "Nothing to acknowledge",
  nothingHint: "You will be told when there is something new.",
  done: "Acknowledged",
  version: "version {n}",
  acknowledge: "I have read it and keep to it",
  acknowledgeThis: "Article {ref}: I have read it and keep to it",
  acknowledgedAt: "acknowledged {when}",
};

export default conduct;
