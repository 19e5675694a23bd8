import { setUnsigned } from "./signing-in";

/** Requests that themselves are about signing in; a 401 there is the answer, not an ended session. */
const ownAnswer = /^(POST \/api\/v1\/session(\/refresh)?|\w+ \/api\/v1\/(setup|public\/.*))$/;
/** Asking whether there is a session, or ending it, may refresh it but must never ask the person to sign in again. */
const quietly = /^(GET|DELETE) \/api\/v1\/session$/;

let refreshing: Promise<boolean> | null = null;

/** Asks for a new short-lived cookie, once for however many requests wait for it. */
export function refreshSession(): Promise<boolean> {
  refreshing ??= fetch("/api/v1/session/refresh", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  })
    // Another window may have been faster: its refresh used up ours, and its cookies are good for us too.
    .then((response) => response.ok || fetch("/api/v1/session").then((session) => session.ok))
    .catch(() => false)
    .finally(() => {
      refreshing = null;
    });
  return refreshing;
}

/**
 * Fetches; on 401 refreshes the session once and repeats. If that fails too, the request waits while the person signs in
 * again (the page stays as it is) and is then repeated; if they sign out instead, the 401 goes through.
 */
export async function sessionFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(request);
  const name = `${request.method} ${new URL(request.url).pathname}`;
  if (response.status !== 401 || ownAnswer.test(name)) return response;
  if (await refreshSession()) return fetch(again);
  return !quietly.test(name) && (await setUnsigned()) ? fetch(again) : response;
}
