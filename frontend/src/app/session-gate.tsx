import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { Outlet } from "react-router";
import { refreshSession } from "../api/session-fetch";
import { useSignInNeeded } from "../api/signing-in";
import { setCompanyZone } from "../lib/company-zone";
import { openLive } from "../lib/live";
import { type Session, SessionContext } from "../lib/session";
import { Toaster } from "../ui/toast";
import { RouteProblem } from "./route-problem";
import { sessionQuery, setupQuery } from "./session";
import { Splash } from "./splash";

const SignInPage = lazy(() => import("./sign-in-page"));
const SetupPage = lazy(() => import("./setup-page"));
const ReSignIn = lazy(() => import("./re-sign-in"));

/** Lets a signed-in person through; anyone else signs in right here, so that a deep link survives it. */
export function SessionGate() {
  const session = useQuery(sessionQuery);
  const unsigned = session.error?.status === 401;
  const setup = useQuery({ ...setupQuery, enabled: unsigned });

  if (session.data) return <SignedIn session={session.data} />;
  const problem = unsigned ? setup.error : session.error;
  if (problem) return <RouteProblem problem={problem} />;
  if (!unsigned || !setup.data) return <Splash />;
  return (
    <Suspense fallback={<Splash />}>{setup.data.needed ? <SetupPage /> : <SignInPage setup={setup.data} />}</Suspense>
  );
}

function SignedIn({ session }: { session: Session }) {
  const client = useQueryClient();
  const signInNeeded = useSignInNeeded();
  setCompanyZone(session.company.zone);
  useSilentRefresh(session.expiresAt);
  // The line stays when the session is renewed: it goes on from where it was first opened.
  const [liveFrom] = useState(session.liveFrom);
  useEffect(() => openLive(client, liveFrom), [client, liveFrom]);
  return (
    <SessionContext value={session}>
      <Outlet />
      <Toaster />
      {signInNeeded && (
        <Suspense>
          <ReSignIn login={session.person.login} />
        </Suspense>
      )}
    </SessionContext>
  );
}

/** Renews the short-lived cookie a minute before it ends, and when a sleeping device wakes up. */
function useSilentRefresh(expiresAt: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const renew = async () => {
      if (await refreshSession()) void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    };
    const left = Date.parse(expiresAt) - Date.now() - 60_000;
    const timer = setTimeout(renew, Math.min(Math.max(left, 5_000), 2 ** 31 - 1));
    const wake = () => {
      if (document.visibilityState === "visible" && Date.parse(expiresAt) - Date.now() < 60_000) void renew();
    };
    document.addEventListener("visibilitychange", wake);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", wake);
    };
  }, [expiresAt, client]);
}
