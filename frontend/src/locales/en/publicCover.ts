import type { Translation } from "../../lib/words";

const publicCover: Translation<"publicCover"> = {
  title: "Check cover",
  lead: "Enter the serial number on the unit's plate to see whether a repair is free.",
  serial: "Serial number",
  serialHint: "The letters and digits after S/N on the plate.",
  ask: "Check",
  asking: "Checking…",
  yes: "Covered",
  partly: "Partly covered",
  line: "{what}: {words}",
  "what.parts": "Parts",
  "what.labour": "Labour",
  "what.travel": "Travel",
  no: "Not covered",
  unknown: "This serial number is not known",
  unknownHint: "Compare it with the plate: 0 and O, 1 and I look alike. If it is right, please call.",
  model: "Unit",
  until: "Until",
  report: "Report a fault",
};

export default publicCover;
