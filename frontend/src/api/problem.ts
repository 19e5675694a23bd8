/** One field that was refused; `field` is the JSON name, with dots inside objects. */
export interface FieldError {
  field: string;
  code?: string;
  message: string;
}

/** The body of an RFC 9457 problem as this API writes it. `detail` is already in the reader's language. */
export interface ProblemBody {
  title?: string;
  detail?: string;
  status?: number;
  code?: string;
  requestId?: string;
  field?: string;
  errors?: FieldError[];
  /** The article that refuses, e.g. "1.3a". */
  article?: string;
  articleId?: string;
  [fact: string]: unknown;
}

/** A refused or failed request. Every rejected query and mutation carries one of these. */
export class Problem extends Error {
  readonly status: number;
  /** Stable name of the cause, e.g. `stale-version`; `offline` when no answer came at all. */
  readonly code: string;
  readonly requestId: string | null;
  /** The number of the article that refuses, e.g. "1.3a". */
  readonly article: string | null;
  /** Its id, by which its page is found. */
  readonly articleId: string | null;
  readonly errors: FieldError[];
  /** Everything else the server said, e.g. `current` of a stale version. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(status: number, body: ProblemBody, requestId: string | null = null) {
    super(body.detail ?? body.title ?? "");
    this.name = "Problem";
    this.status = status;
    this.code = body.code ?? `http-${status}`;
    this.requestId = body.requestId ?? requestId;
    this.article = body.article ?? null;
    this.articleId = body.articleId ?? null;
    this.errors =
      body.errors ?? (body.field ? [{ field: body.field, message: body.detail ?? body.title ?? body.field }] : []);
    this.facts = body;
  }

  /** Somebody else changed it first. */
  get stale(): boolean {
    return this.code === "stale-version";
  }

  static async from(response: Response): Promise<Problem> {
    const requestId = response.headers.get("X-Request-Id");
    const json = /json/.test(response.headers.get("Content-Type") ?? "");
    const body: unknown = json ? await response.json().catch(() => null) : null;
    return new Problem(response.status, body && typeof body === "object" ? (body as ProblemBody) : {}, requestId);
  }

  /** Anything thrown, as a Problem: no answer at all becomes `offline`. */
  static of(failure: unknown): Problem {
    if (failure instanceof Problem) return failure;
    if (failure instanceof TypeError) return new Problem(0, { code: "offline" });
    return new Problem(0, { code: "unexpected", detail: failure instanceof Error ? failure.message : undefined });
  }
}
