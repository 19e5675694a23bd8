import type { Translation } from "../../lib/words";

const publicCard: Translation<"publicCard"> = {
  title: "How was our service?",
  answered: "This service has been rated",
  answeredHint: "Thank you. Each service is rated once.",
  expired: "This link has expired",
  expiredHint: "If you still want to tell us something, please call.",
  thanks: "Thank you for your answer",
  thanksHint: "Every answer is read.",
  "aspect.attitude": "Attitude",
  "aspect.skill": "Skill",
  "aspect.arrival": "Arrival in time",
  "aspect.promises": "Promises kept",
  "level.4": "Very satisfied",
  "level.3": "Satisfied",
  "level.2": "So-so",
  "level.1": "Dissatisfied",
  missing: "Please choose one",
  remark: "Anything else (optional)",
  remarkHint: "Good or bad, in your own words.",
  sort: "This is",
  "sort.none": "Just a word",
  "sort.suggestion": "A suggestion",
  "sort.complaint": "A complaint, please contact me",
  answerBy: "Please answer by {day}",
  send: "Send",
};

export default publicCard;
