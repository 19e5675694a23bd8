import type { Translation } from "../../lib/words";

const words: Translation<"public"> = {
  otherLanguage: "中文",
  service: "After-sales service",
  call: "Call {phone}",
  "start.title": "How can we help?",
  "start.report": "Report a fault",
  "start.reportHint": "Describe it, add photos; no account needed.",
  "start.cover": "Check my cover",
  "start.coverHint": "Enter the serial number on the unit.",
  "start.followHint": "To follow a repair, open the link in your message or the QR code on your voucher.",
};

export default words;
