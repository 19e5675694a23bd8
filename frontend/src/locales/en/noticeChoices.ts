import type { Translation } from "../../lib/words";

const noticeChoices: Translation<"noticeChoices"> = {
  address: "Mails go to {address}.",
  back: "Back to my notices",
  digest: "Repeats in one mail",
  digestHint: "Mails of one kind within an hour are put together.",
  kind: "Notice",
  kinds: "Which notices by which way",
  noAddress: "No e-mail address of yours is written down; ask your administrator to add it.",
  noMailServer: "The company has no mail server yet; mails wait.",
  quiet: "Quiet hours",
  quietFrom: "Quiet from",
  quietHint: "Mails and messages wait until they are over; the inbox here does not. They may run past midnight.",
  quietNone: "No quiet hours",
  quietUntil: "Quiet until",
  saved: "Your choices are saved",
  "channel.email": "E-mail",
  "channel.inApp": "Here",
  "channel.webhook": "SMS, WeCom …",
};

export default noticeChoices;
