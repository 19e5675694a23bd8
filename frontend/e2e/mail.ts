import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** The readable text of a mail's part, whatever it was sent as. */
function text(part: string): string {
  const [head = "", ...body] = part.split("\r\n\r\n");
  const sent = body.join("\r\n\r\n");
  if (/quoted-printable/i.test(head)) {
    const bytes = sent
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    return Buffer.from(bytes, "latin1").toString("utf8");
  }
  if (/base64/i.test(head)) return Buffer.from(sent, "base64").toString("utf8");
  return Buffer.from(sent, "latin1").toString("utf8");
}

function plain(mail: string): string {
  const boundary = /boundary="?([^"\r\n;]+)/i.exec(mail)?.[1];
  const parts = boundary ? mail.split(`--${boundary}`).map((part) => part.replace(/^\r\n/, "")) : [mail];
  return parts
    .filter((part) => /text\/plain/i.test(part.split("\r\n\r\n")[0] ?? ""))
    .map(text)
    .join("\n");
}

/** Every mail that the tests' SMTP server took for this address so far, as plain text. */
export function mailsTo(address: string): string[] {
  const box = process.env.AFTERCARE_E2E_MAIL;
  if (!box) throw new Error("Run by deploy/lib/browser-tests.mjs: it opens the post office and names its folder.");
  return readdirSync(box)
    .map((name) => readFileSync(join(box, name), "latin1"))
    .filter((mail) => new RegExp(`^To:.*${address.replace(/[.+]/g, "\\$&")}`, "im").test(mail))
    .map(plain);
}

/** The link to this public page in the mail to the address; the job that sends it looks every half minute. */
export async function linkTo(address: string, page: string): Promise<string> {
  const pattern = new RegExp(`https?://\\S*${page}[\\w-]+`);
  await expect
    .poll(() => mailsTo(address).some((mail) => pattern.test(mail)), {
      message: `a mail to ${address} that leads to ${page}`,
      timeout: 120_000,
      intervals: [1000],
    })
    .toBe(true);
  return mailsTo(address)
    .map((mail) => pattern.exec(mail)?.[0])
    .find(Boolean) as string;
}
