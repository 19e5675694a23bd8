import type { Translation } from "../../lib/words";

const journal: Translation<"journal"> = {
  unknown: "{kind}",
  "area_kind.added": "Added the area kind {name}",
  "area_kind.changed": "Changed the area kind {name}",
  "branch.added": "Added the branch {name}",
  "branch.changed": "Changed the branch {name}",
  "calendar.added": "Added the calendar {name}",
  "calendar.changed": "Changed the week",
  "calendar.day_cleared": "{date} is as its weekday again",
  "calendar.day_marked": "{date} is a {kind, select, workday {make-up working day} other {holiday}}: {name}",
  "calendar.holidays_seeded": "Entered the holidays of {year}: {added} days",
  "company.changed": "Changed the company’s particulars",
  "person.added": "Added {name} ({login})",
  "person.changed": "Changed the particulars",
  "person.deactivated": "Deactivated the account",
  "person.password_reset": "Set a new password",
  "service_area.added": "Added the service area {name}",
  "service_area.changed": "Changed the service area {name}",
};

export default journal;
