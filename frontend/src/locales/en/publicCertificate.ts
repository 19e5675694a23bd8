import type { Translation } from "../../lib/words";

const publicCertificate: Translation<"publicCertificate"> = {
  title: "Check a warranty certificate",
  valid: "The certificate is valid",
  ended: "The warranty is over",
  unknown: "No such certificate",
  number: "Number",
  kind: "Kind",
  "kind.unit": "Goods",
  "kind.works": "Building works",
  product: "Product",
  serialEnd: "Serial ends in",
  issuedOn: "Issued on",
  period: "Warranty",
  company: "Issued by",
  phone: "Telephone",
  line: "{what}: {words}",
  "what.parts": "Parts",
  "what.labour": "Labour",
  "what.travel": "Travel",
};

export default publicCertificate;
