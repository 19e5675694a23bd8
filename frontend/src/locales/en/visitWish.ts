import type { Translation } from "../../lib/words";

const visitWish: Translation<"visitWish"> = {
  day: "Which day",
  part: "What time",
  "part.any": "Any time",
  "part.morning": "Morning 8:30–12:00",
  "part.afternoon": "Afternoon 13:30–17:30",
  whenever: "No matter",
};

export default visitWish;
