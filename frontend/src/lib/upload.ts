import { Problem, type ProblemBody } from "../api/problem";
import { language } from "./language";

/** Sends a photo and tells how much of it has left (0…1), which fetch cannot. Failures are thrown as a Problem. */
export function upload<T>(path: string, photo: Blob, key: string, onProgress: (part: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.responseType = "json";
    request.setRequestHeader("Accept-Language", language());
    request.setRequestHeader("Content-Type", photo.type);
    // The same photo sent again after a lost answer is still one photo.
    request.setRequestHeader("Idempotency-Key", key);
    request.upload.onprogress = (event) => onProgress(event.total ? event.loaded / event.total : 0);
    request.onerror = () => reject(new Problem(0, { code: "offline" }));
    request.ontimeout = request.onerror;
    request.timeout = 120_000;
    request.onload = () => {
      if (request.status < 300) resolve(request.response as T);
      else reject(new Problem(request.status, refusal(request.response), request.getResponseHeader("X-Request-Id")));
    };
    request.send(photo);
  });
}

const refusal = (body: unknown): ProblemBody => (body && typeof body === "object" ? (body as ProblemBody) : {});
