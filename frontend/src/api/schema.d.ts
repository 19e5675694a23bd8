/** Placeholder until backend/openapi.yaml is there; `npm run gen:api` writes the real one over it. */
// biome-ignore-all lint/suspicious/noExplicitAny: any shape, until the document says which

interface AnyOperation {
  parameters: { query?: any; path?: any; header?: any; cookie?: any };
  requestBody?: { content: { "application/json": any } };
  responses: { 200: { content: { "application/json": any } } };
}

export interface paths {
  [path: string]: {
    get: AnyOperation;
    put: AnyOperation;
    post: AnyOperation;
    delete: AnyOperation;
  };
}

export interface components {
  schemas: { [name: string]: any };
}
