import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Day, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { sayCode, useWords } from "../../lib/words";
import { SelectField, TextArea, TextField } from "../../ui/field";
import { FormDialog } from "../../ui/form-dialog";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import { addDocument, type Kind, postsQuery, reviewDocument, type ServiceDocument, writeVersion } from "./queries";

/** A new standard, or what a post answers for. */
export function AddDocument({ kind, onClose }: { kind: Kind; onClose: () => void }) {
  const t = useWords("standards");
  const app = useWords("app");
  const posts = useQuery({ ...postsQuery, enabled: kind === "post" });
  const [id] = useState(uuid);
  const [title, setTitle] = useState("");
  const [role, setRole] = useState("");
  const [validFrom, setValidFrom] = useState<Day | null>(today());
  const [text, setText] = useState("");
  return (
    <StepDialog
      title={t(`add.${kind}`)}
      confirm={t("save")}
      done={t("saved")}
      refresh={["service_document"]}
      labels={{ title: t("name"), role: t("post"), validFrom: t("validFrom"), text: t("text") }}
      send={() => addDocument({ id, kind, title, role: role || null, validFrom, text })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          {kind === "standard" ? (
            <TextField
              id="title"
              label={t("name")}
              required
              maxLength={200}
              value={title}
              error={errorOf("title")}
              onChange={(event) => setTitle(event.target.value)}
            />
          ) : (
            <SelectField
              id="role"
              label={t("post")}
              required
              value={role}
              error={errorOf("role")}
              onChange={(event) => setRole(event.target.value)}
            >
              <option value="">{t("choose")}</option>
              {posts.data
                ?.filter((post) => post.document === null)
                .map((post) => (
                  <option key={post.role} value={post.role}>
                    {sayCode(app, `role.${post.role}`)}
                  </option>
                ))}
            </SelectField>
          )}
          <EditionFields text={text} onText={setText} from={validFrom} onFrom={setValidFrom} errorOf={errorOf} />
        </>
      )}
    </StepDialog>
  );
}

interface Props {
  document: ServiceDocument;
  onClose: () => void;
}

/** The newest text, to be changed; it is in force from its own day. */
export function WriteVersion({ document, onClose }: Props) {
  const t = useWords("standards");
  const [text, setText] = useState(document.editions[0]?.text ?? "");
  const [validFrom, setValidFrom] = useState<Day | null>(today());
  const [reason, setReason] = useState("");
  return (
    <StepDialog
      title={t("write")}
      hint={t("writeHint")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["service_document"]}
      labels={{ validFrom: t("validFrom"), text: t("text"), reason: t("reason") }}
      send={() => writeVersion(document.id, { validFrom, text, reason })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <EditionFields text={text} onText={setText} from={validFrom} onFrom={setValidFrom} errorOf={errorOf} />
          <TextField
            id="reason"
            label={t("reason")}
            required
            maxLength={500}
            value={reason}
            error={errorOf("reason")}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}

/** It was gone over and stays as it is. */
export function Review({ document, onClose }: Props) {
  const t = useWords("standards");
  return (
    <FormDialog
      title={t("review")}
      hint={t("reviewHint")}
      confirm={t("review")}
      done={t("saved")}
      refresh={["service_document"]}
      fields={[{ name: "note", label: t("note"), kind: "area", required: true, rows: 2, maxLength: 500 }]}
      send={(form) => reviewDocument(document.id, form)}
      onClose={onClose}
    />
  );
}

interface Fields {
  text: string;
  onText: (text: string) => void;
  from: Day | null;
  onFrom: (day: Day | null) => void;
  errorOf: (field: string) => string | undefined;
}

function EditionFields({ text, onText, from, onFrom, errorOf }: Fields) {
  const t = useWords("standards");
  return (
    <>
      <TypedDate
        id="validFrom"
        label={t("validFrom")}
        required
        chips={[0, 1, 7]}
        value={from}
        onChange={onFrom}
        error={errorOf("validFrom")}
      />
      <TextArea
        id="text"
        label={t("text")}
        required
        rows={12}
        maxLength={40000}
        value={text}
        error={errorOf("text")}
        onChange={(event) => onText(event.target.value)}
      />
    </>
  );
}
