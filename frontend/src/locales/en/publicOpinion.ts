import type { Translation } from "../../lib/words";

const publicOpinion: Translation<"publicOpinion"> = {
  title: "Opinions and suggestions",
  lead: "What do you think of our products and our service? We pass it to those who can improve them.",
  sort: "What it is",
  "sort.suggestion": "A suggestion",
  "sort.opinion": "An opinion",
  "sort.enquiry": "A question",
  productOpinion: "About the product",
  serviceOpinion: "About the service",
  oneOfThem: "Write at least one of the two.",
  product: "Which product",
  name: "Your name",
  phone: "Telephone",
  phoneHint: "If you would like an answer; otherwise leave it out.",
  region: "Where you are",
  "region.none": "Rather not say",
  send: "Send",
  sending: "Sending…",
  thanks: "Thank you, we have it",
  kept: "Its number is {number}.",
  back: "Back",
};

export default publicOpinion;
