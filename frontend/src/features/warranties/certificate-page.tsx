import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { type Day, today } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { PaperLinks } from "../../ui/paper/paper-links";
import { ProblemAlert } from "../../ui/problem-alert";
import { QrCode } from "../../ui/qr-code";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { StepDialog } from "../../ui/step-dialog";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { TypedDate } from "../../ui/typed-date";
import { Waiting } from "../../ui/waiting";
import { CertificateContents } from "./certificate-contents";
import { type Certificate, certificateQuery, sendCertificate, tellContact } from "./queries";

/** One certificate: what stands on it, its warranty record, and the code by which anybody may check it. */
export default function CertificatePage() {
  const { id = "" } = useParams();
  const certificate = useQuery(certificateQuery(id));
  if (!certificate.data) return <Waiting query={certificate} />;
  return <OneCertificate key={id} certificate={certificate.data} />;
}

function OneCertificate({ certificate }: { certificate: Certificate }) {
  const t = useWords("warranties");
  const client = useQueryClient();
  const [sending, setSending] = useState(false);
  const told = useMutation({
    mutationFn: () => tellContact(certificate.id),
    onSuccess: () => client.invalidateQueries({ queryKey: ["certificate"] }),
  });
  const may = (action: string) => certificate.allowedActions.includes(action);
  const address = new URL(certificate.checkUrl, location.origin).href;
  const of = certificate.kind === "works" ? `/works/${certificate.of.id}` : `/equipment/${certificate.of.id}`;
  return (
    <>
      <PageHeader
        title={t("certificateTitle", { number: certificate.number })}
        beside={
          <StatusTag tone={certificate.valid ? "good" : "off"}>{t(certificate.valid ? "valid" : "invalid")}</StatusTag>
        }
        lead={
          <>
            <Link to={of}>{certificate.of.name}</Link> ·{" "}
            <Link to={`/customers/${certificate.customer.id}`}>{certificate.customer.name}</Link> · {certificate.words}
          </>
        }
      >
        <PaperLinks papers={[{ kind: "certificate", to: `/certificates/${certificate.id}/paper` }]} />
        {may("sendCertificate") && (
          <Button kind="main" onClick={() => setSending(true)}>
            {t("send")}
          </Button>
        )}
      </PageHeader>
      {certificate.contactNow && (
        <section className={sections.section} data-print="no">
          <p>
            {t("contactDiffers", { paper: certificate.content.contactPerson, now: certificate.contactNow })}{" "}
            {may("tellContact") && (
              <Button busy={told.isPending} onClick={() => told.mutate()}>
                {t("told")}
              </Button>
            )}
          </p>
          {told.error && <ProblemAlert problem={told.error} />}
        </section>
      )}
      <div className={sections.columns}>
        <div className={sections.column}>
          <CertificateContents certificate={certificate} />
        </div>
        <div className={sections.column}>
          <section className={sections.section}>
            <h2>{t("check")}</h2>
            <QrCode className={sections.code} text={address} label={t("checkCode")} />
            <p className={sections.note}>{t("checkHint")}</p>
            <a className={sections.address} href={address}>
              {address}
            </a>
          </section>
          <section className={sections.section} data-print="no">
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="certificate" id={certificate.id} />
          </section>
        </div>
      </div>
      {sending && <Send certificate={certificate} onClose={() => setSending(false)} />}
    </>
  );
}

function Send({ certificate, onClose }: { certificate: Certificate; onClose: () => void }) {
  const t = useWords("warranties");
  const [sentOn, setSentOn] = useState<Day | null>(today());
  const [sentTo, setSentTo] = useState("");
  return (
    <StepDialog
      title={t("send")}
      confirm={t("send")}
      done={t("saved")}
      refresh={["certificate", "works"]}
      labels={{ sentOn: t("sentOn"), sentTo: t("sentTo") }}
      send={() => sendCertificate(certificate.id, { sentOn, sentTo })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TypedDate
            id="sentOn"
            label={t("sentOn")}
            required
            chips={[-1, 0]}
            value={sentOn}
            onChange={setSentOn}
            error={errorOf("sentOn")}
          />
          <TextField
            id="sentTo"
            label={t("sentTo")}
            required
            value={sentTo}
            error={errorOf("sentTo")}
            onChange={(event) => setSentTo(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}
