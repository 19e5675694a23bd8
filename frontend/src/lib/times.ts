/** A clock time typed by hand: "8", "830", "0830", "8:30", "8.30". As "HH:mm"; null when it is none. */
export function readTime(text: string): string | null {
  const typed = text.trim().replace("\uff1a", ":");
  const found = /^(\d{1,2})(?:[:.](\d{1,2}))?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed);
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
