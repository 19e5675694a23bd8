import { type ComponentType, lazy } from "react";

/** What every public page is given: the secret end of its link, empty where there is none. */
export interface PublicPageProps {
  token: string;
}

type Module = { default: ComponentType<PublicPageProps> };

/** A feature offers `public/<name>-page.tsx`; the page then answers at /p/<name> and /p/<name>/<token>. */
const pages = import.meta.glob<Module>("../features/*/public/*-page.tsx");

/** The page an address asks for; anything unknown is the start page, never a blank one. */
export function pageFor(path: string): { Page: ComponentType<PublicPageProps>; token: string } {
  const [, name = "", token = ""] = /^\/p\/([a-z-]+)(?:\/([^/]+))?\/?$/.exec(path) ?? [];
  const file = Object.keys(pages).find((each) => each.endsWith(`/public/${name}-page.tsx`));
  const load = file ? pages[file] : undefined;
  return {
    Page: lazy<ComponentType<PublicPageProps>>(load ?? (() => import("./start-page"))),
    token: decodeURIComponent(token),
  };
}
