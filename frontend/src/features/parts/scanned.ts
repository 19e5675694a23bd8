import type { Problem } from "../../api/problem";
import { subjectLink } from "../../lib/subject-link";
import type { Say } from "../../lib/words";
import type { Scanned as Answer } from "../../ui/scan-field";
import { scan } from "./queries";

/** Opens what a code stands for. */
export async function scanned(code: string, t: Say<"parts">, open: (to: string) => void): Promise<Answer> {
  try {
    const found = await scan(code);
    const to = subjectLink(found);
    if (!to) return { good: true, says: `${found.number} ${found.title}` };
    open(to);
    return { good: true, says: `${found.number} ${found.title}` };
  } catch (failure) {
    const problem = failure as Problem;
    return { good: false, says: problem.status === 404 ? t("scan.unknown", { code }) : problem.message };
  }
}
