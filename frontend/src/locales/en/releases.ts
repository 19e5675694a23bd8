import type { Translation } from "../../lib/words";

const releases: Translation<"releases"> = {
  title: "Register release",
  lead: "Each unit sends the day's call register to the service department on the next day.",
  day: "Day",
  calls: "{calls, plural, one {# call} other {# calls}}",
  open: "Not released",
  done: "Released",
  release: "Release",
  released: "The register of {branch} is released",
  changed: "{calls, plural, one {# call} other {# calls}} when released",
};

export default releases;
