import type { Translation } from "../../lib/words";

const journal: Translation<"journal"> = {
  unknown: "{kind}",
};

export default journal;
