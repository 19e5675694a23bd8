import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Problem } from "../../api/problem";
import { showInstant } from "../../lib/dates";
import { upload } from "../../lib/upload";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PhotoPicker } from "../../ui/photo-picker";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import type { Contract } from "./contract";
import styles from "./contract.module.css";
import { removeDocument } from "./queries";

/** The pages of the paper contract, scanned or photographed. */
export function ContractDocuments({ contract }: { contract: Contract }) {
  const t = useWords("contracts");
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ["contract", contract.id] });
  const add = useMutation<unknown, Problem, Blob>({
    mutationFn: (page) => {
      const title = encodeURIComponent(t("pageTitle", { page: contract.documents.length + 1 }));
      return upload(`/api/v1/contracts/${contract.id}/documents?title=${title}`, page, uuid(), () => {});
    },
    onSuccess: refresh,
  });
  const remove = useMutation<unknown, Problem, string>({ mutationFn: removeDocument, onSuccess: refresh });
  const may = (action: string) => contract.allowedActions.includes(action);
  const problem = add.error ?? remove.error;
  return (
    <section className={sections.section}>
      <h2>{t("documents")}</h2>
      {contract.documents.length === 0 && <p className={sections.note}>{t("documentsNone")}</p>}
      <ul className={styles.pages}>
        {contract.documents.map((page) => (
          <li key={page.id}>
            <a href={`/api/v1/contract-documents/${page.id}`} target="_blank" rel="noreferrer">
              <img src={`/api/v1/contract-documents/${page.id}`} alt={page.title} loading="lazy" />
            </a>
            <small>
              {page.title} · {page.addedBy} · {showInstant(page.addedAt)}
            </small>
            {may("removeContractDocument") && (
              <Button
                kind="quiet"
                aria-label={t("documentRemoveOf", { title: page.title })}
                busy={remove.isPending && remove.variables === page.id}
                onClick={() => remove.mutate(page.id)}
              >
                {t("documentRemove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {problem && <ProblemAlert problem={problem} />}
      {may("addContractDocument") && (
        <PhotoPicker label={t("documentAdd")} from="anywhere" multiple={false} onPhoto={(page) => add.mutate(page)} />
      )}
    </section>
  );
}
