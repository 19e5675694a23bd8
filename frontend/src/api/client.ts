import createClient, { type Middleware } from "openapi-fetch";
import { language } from "../lib/language";
import { uuid } from "../lib/uuid";
import { Problem } from "./problem";
import type { components, paths } from "./schema";
import { sessionFetch } from "./session-fetch";

/** A shape of the API by its name in openapi.yaml: `Schema<"TicketView">`. */
export type Schema<N extends keyof components["schemas"]> = components["schemas"][N];

const speakAndFail: Middleware = {
  onRequest({ request }) {
    request.headers.set("Accept-Language", language());
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await Problem.from(response);
    return response;
  },
  onError({ error }) {
    // A question that was called back is no failure; anything else is told as a Problem, silence included.
    return error instanceof DOMException && error.name === "AbortError" ? undefined : Problem.of(error);
  },
};

/**
 * The API. Answers are typed by openapi.yaml; every failure is thrown as a `Problem`.
 * `const ticket = await take(api.GET("/api/v1/tickets/{id}", { params: { path: { id } } }))`
 */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? "",
  fetch: sessionFetch,
  // A filter given twice means "one of": status=registered&status=dispatched.
  querySerializer: { array: { style: "form", explode: true } },
});
api.use(speakAndFail);

/** The answer's body; failures have been thrown before. */
export function take<T>(answer: Promise<{ data?: T }>): Promise<T>;
/** The same under a narrower name of the caller's (`take<TicketView>`), where openapi.yaml says less than is true. */
export function take<T>(answer: Promise<{ data?: unknown }>): Promise<T>;
export async function take<T>(answer: Promise<{ data?: unknown }>): Promise<T> {
  return (await answer).data as T;
}

/** Header that lets a change through only if nobody changed the thing since this version. */
export const ifMatch = (version: number) => ({ "If-Match": `"${version}"` });

/** Header that makes a repeated POST harmless. Make the key once per intention (when the form opens), not per attempt. */
export const once = (key: string = uuid()) => ({ "Idempotency-Key": key });
