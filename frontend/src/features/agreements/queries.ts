import { api, ifMatch, take } from "../../api/client";
import type { Tone } from "../../ui/status-tag";

interface Named {
  id: string;
  name: string;
}

export interface Agreement {
  id: string;
  number: string;
  supplier: Named;
  qualityTerms: string;
  serviceTerms: string;
  startsOn: string;
  endsOn: string | null;
  state: string;
  models: number;
  version: number;
  allowedActions: string[];
}

export interface Devices {
  modelId: string;
  code: string;
  name: string;
  sold: number;
  supplier: Named | null;
  agreement: { id: string; number: string } | null;
  allowedActions: string[];
}

export const stateTone: Record<string, Tone> = { draft: "waiting", in_force: "good", to_come: "going", ended: "off" };

export const draftAgreement = (form: object) =>
  take<Agreement>(api.POST("/api/v1/supplier-agreements" as never, { body: form } as never) as never);
export const changeAgreement = (id: string, form: object, version: number) =>
  take<Agreement>(
    api.PUT(`/api/v1/supplier-agreements/${id}` as never, { body: form, headers: ifMatch(version) } as never) as never,
  );
export const signAgreement = (id: string) =>
  take<Agreement>(api.POST(`/api/v1/supplier-agreements/${id}/signature` as never, {} as never) as never);
export const nameSupplier = (model: string, supplierId: string | null) =>
  take<Devices>(
    api.PUT(`/api/v1/supplied-devices/${model}/supplier` as never, { body: { supplierId } } as never) as never,
  );
