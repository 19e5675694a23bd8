import type { Translation } from "../../lib/words";

const reportFault: Translation<"reportFault"> = {
  title: "Report a fault",
  lead: "Tell us what is wrong and where; we will get in touch soon.",
  fault: "What is wrong?",
  faultHint: "For example: no cooling since last night, the display shows E4.",
  unit: "The unit",
  model: "Model",
  modelHint: "Leave it empty if you are not sure.",
  serial: "Serial number",
  serialHint: "On the plate of the unit, after S/N.",
  photos: "Photos",
  photosHint: "A picture of the fault and of the plate helps us bring the right part.",
  photo: "Take or choose photos",
  you: "Where and who",
  name: "Name",
  phone: "Phone",
  phoneHint: "We call this number before we come.",
  address: "Address",
  addressHint: "Street, building and flat.",
  wish: "When would suit you?",
  wishNote: "Anything to add",
  send: "Send",
  sending: "Sending…",
  kept: "What you write is kept on this phone until it is sent.",
  "done.title": "We have your report",
  "done.number": "Number",
  "done.next": "We will call {phone} to confirm; please keep it at hand.",
  "done.follow": "Follow the repair",
  "done.keep": "The link is kept on this phone; copy it to open it elsewhere.",
  "done.copy": "Copy the link",
  "done.photosLeft":
    "{count, plural, one {# photo is} other {# photos are}} still being sent; please leave this page open.",
  "done.another": "Report another unit",
};

export default reportFault;
