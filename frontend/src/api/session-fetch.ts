import { setUnsigned } from "./signing-in";

/** Requests that themselves are about signing in; a 401 there is the answer, not an expired session. */
const ownAnswer = /\/api\/v1\/(session(\/refresh)?|setup|public\/.*)$/;

let refreshing: Promise<boolean> | null = null;

/** Asks for a new short-lived cookie, once for however many requests wait for it. */
export function refreshSession(): Promise<boolean> {
  refreshing ??= fetch("/api/v1/session/refresh", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  })
    .then(
      (response) => response.ok,
      () => false,
    )
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
  if (response.status !== 401 || ownAnswer.test(new URL(request.url).pathname)) return response;
  if (!(await refreshSession()) && !(await setUnsigned())) return response;
  return fetch(again);
}
