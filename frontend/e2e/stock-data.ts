import { type APIRequestContext, expect } from "@playwright/test";

interface Goods {
  id: string;
  code: string;
  name: string;
  unit: string;
}

interface Store {
  id: string;
  name: string;
  kind: string;
  mine: boolean;
}

interface Delivery {
  id: string;
  lines: { id: string }[];
}

type Method = "get" | "post" | "put";

async function sent<T>(request: APIRequestContext, method: Method, path: string, data?: unknown): Promise<T> {
  const answer = await request[method](`/api/v1${path}`, data === undefined ? {} : { data });
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

/** The storekeeper's own warehouse. */
export async function warehouseOf(keeper: APIRequestContext): Promise<Store> {
  const stores = await sent<Store[]>(keeper, "get", "/stores");
  const own = stores.find((store) => store.mine && store.kind === "warehouse");
  expect(own, "the storekeeper keeps no warehouse").toBeTruthy();
  return own as Store;
}

/** An article of its own that is exchanged old for new; nobody else's stock changes. */
export const addArticle = (keeper: APIRequestContext, name: string): Promise<Goods> =>
  sent<Goods>(keeper, "post", "/parts", {
    code: `T${Date.now()}`,
    name,
    spec: "30W",
    unit: "只",
    kind: "part",
    oldForNew: true,
    retired: false,
  });

/** A delivery from the door into stock: counted, inspected, noted at this price, entered. One lot. */
export async function deliver(
  keeper: APIRequestContext,
  store: string,
  part: string,
  quantity: number,
  unitCost: number,
): Promise<void> {
  const { id, lines } = await sent<Delivery>(keeper, "post", "/goods-receipts", {
    storeId: store,
    supplier: "东方五金",
    deliveryList: `DH-${Date.now()}`,
    directUse: false,
    lines: [{ partId: part, listed: quantity }],
  });
  const line = `/goods-receipts/${id}/lines/${lines[0]?.id}`;
  await sent(keeper, "put", `${line}/count`, { counted: quantity });
  await sent(keeper, "post", `/goods-receipts/${id}/check`);
  await sent(keeper, "put", `${line}/inspection`, { passed: true });
  await sent(keeper, "post", `/goods-receipts/${id}/note`, { lines: [{ lineId: lines[0]?.id, unitCost }] });
  await sent(keeper, "post", `/goods-receipts/${id}/entry`);
}
