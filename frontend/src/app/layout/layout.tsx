import { lazy, Suspense, useState } from "react";
import { Outlet, ScrollRestoration, useNavigation } from "react-router";
import { usePhone } from "../../lib/media";
import { useSession } from "../../lib/session";
import { useWords } from "../../lib/words";
import { ShortcutList, useShortcuts } from "../../ui/shortcuts";
import { Splash } from "../splash";
import { Header } from "./header";
import styles from "./layout.module.css";
import { mayOpen } from "./may-open";
import { SideNav } from "./side-nav";
import { TabBar } from "./tab-bar";

const Palette = lazy(() => import("../palette"));

/** Around every page: where one can go, who one is, and the field that finds everything. */
export function Layout() {
  const t = useWords("app");
  const session = useSession();
  const phone = usePhone();
  const navigation = useNavigation();
  const [searching, setSearching] = useState(false);
  const items = mayOpen(session);

  useShortcuts([{ keys: "mod+k", label: t("search.open"), run: () => setSearching(true), whileTyping: true }]);

  return (
    <div className={styles.frame}>
      <a className={`visually-hidden ${styles.skip}`} href="#page">
        {t("skip")}
      </a>
      {!phone && <SideNav items={items} />}
      <div className={styles.column}>
        <Header onSearch={() => setSearching(true)} />
        {navigation.state === "loading" && <Splash />}
        <main id="page" tabIndex={-1} className={styles.page}>
          <Suspense fallback={<Splash />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {phone && <TabBar items={items} />}
      {searching && (
        <Suspense>
          <Palette items={items} onClose={() => setSearching(false)} />
        </Suspense>
      )}
      <ShortcutList />
      <ScrollRestoration />
    </div>
  );
}
