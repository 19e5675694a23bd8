import type { Translation } from "../../lib/words";

const words: Translation<"public"> = {
  otherLanguage: "中文",
  service: "After-sales service",
  call: "Call {phone}",
  gone: "This link no longer works",
  "gone.hint": "Please check the link, or call us.",
  unread: "Cannot be read just now",
  asOf: "As of {time}",
  stale: "No connection; this is as of {time}",
  refresh: "Refresh",
  "start.title": "How can we help?",
  "start.report": "Report a fault",
  "start.reportHint": "Describe it, add photos; no account needed.",
  "start.cover": "Check my cover",
  "start.coverHint": "Enter the serial number on the unit.",
  "start.follow": "Follow my repair",
  "start.followLast": "Your last report, {number}",
  "start.followHint": "Open the link in your message, or scan the code on your voucher.",
  "start.opinion": "Opinions and suggestions",
  "start.opinionHint": "Tell us what you think",
};

export default words;
