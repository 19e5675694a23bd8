import { useState } from "react";
import type { NavSection } from "../feature";
import { type Group, openAtFirst } from "./sections";

type Choices = Partial<Record<NavSection, boolean>>;

const stored = "aftercare.sections";

function remembered(): Choices {
  try {
    return (JSON.parse(localStorage.getItem(stored) ?? "{}") as Choices | null) ?? {};
  } catch {
    return {};
  }
}

/**
 * Which sections are open: as this browser last left them, and always the one just come to.
 * @param here the section of the page that is shown
 */
export function useOpenSections(groups: Group[], here: NavSection | undefined) {
  const [choices, setChoices] = useState(remembered);
  const [arrival, setArrival] = useState({ at: here, open: true });
  if (arrival.at !== here) setArrival({ at: here, open: true });
  const first = openAtFirst(groups);
  const isOpen = (section: NavSection) => (section === here ? arrival.open : (choices[section] ?? first.has(section)));
  const toggle = (section: NavSection) => {
    const open = !isOpen(section);
    const now = { ...choices, [section]: open };
    setChoices(now);
    localStorage.setItem(stored, JSON.stringify(now));
    if (section === here) setArrival({ at: here, open });
  };
  return { isOpen, toggle };
}
