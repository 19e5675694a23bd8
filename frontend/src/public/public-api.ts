import { Problem } from "../api/problem";
import { language } from "../lib/language";

/** Asks the public API. No account, no cookies needed; failures are thrown as a Problem. `body` a Blob sends a photo. */
export async function ask<T>(method: "GET" | "POST" | "PUT", path: string, body?: unknown, key?: string): Promise<T> {
  const photo = body instanceof Blob;
  const headers: Record<string, string> = { "Accept-Language": language() };
  if (body !== undefined) headers["Content-Type"] = photo ? body.type : "application/json";
  if (key) headers["Idempotency-Key"] = key;
  let response: Response;
  try {
    response = await fetch(`/api/v1/public${path}`, {
      method,
      headers,
      body: photo ? body : body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (failure) {
    throw Problem.of(failure);
  }
  if (!response.ok) throw await Problem.from(response);
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}
