import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Namespace, Words } from "../lib/words";

/** One page of a feature. */
export interface FeaturePage {
  /** As react-router writes it: "/tickets/:id". */
  path: string;
  /** The page's code, fetched when it is first opened; the module's default is the page. */
  page: () => Promise<{ default: ComponentType }>;
  /** The words it needs, fetched beside its code. */
  words: Namespace[];
  /** Operation id without which the page says who may open it. */
  permission?: string;
  /** False for pages that use none of antd's pieces: the technician's, which must be light (200 kB). */
  antd?: boolean;
}

/** Where the trade looks for it; the headings of the side navigation, in words.nav as `section.<name>`. */
export type NavSection = "today" | "calls" | "customers" | "warehouse" | "contracts" | "reports" | "settings";

/** An entry of the navigation; shown to those whose session carries the permission. */
export interface NavItem {
  to: string;
  label: keyof Words["nav"] & string;
  section: NavSection;
  /** Other addresses of the same desk: there this entry is the one that one is at. */
  also?: string[];
  icon: LucideIcon;
  permission: string;
  /** Smaller comes first; the first four are the phone's tabs. */
  order: number;
  /** Narrower than the permission: only for these roles, where a page is somebody's own desk. */
  roles?: string[];
  /** A number beside the label: what waits there. */
  count?: ComponentType;
}

/** What `features/<package>/feature.ts` exports as default. */
export interface Feature {
  pages: FeaturePage[];
  nav?: NavItem[];
}
