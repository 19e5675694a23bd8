/** The points of the daily sheet, as one walks: by the duty that asks for them together. */
export const groups: [group: string, points: string[]][] = [
  ["opening", ["found_shut"]],
  ["precautions", ["fire", "theft", "damp", "water", "sun", "insects", "damage"]],
  ["information", ["information", "signs"]],
  ["tidied", ["cleaned", "in_areas"]],
  ["passages", ["passages"]],
  ["locking", ["windows_closed", "door_locked"]],
];
