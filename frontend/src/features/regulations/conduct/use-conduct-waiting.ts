import { useQuery } from "@tanstack/react-query";
import { useMay } from "../../../lib/session";
import { conductQuery } from "./conduct";

/** How many articles of conduct this person has not acknowledged yet; 0 until it is known. */
export function useConductWaiting(): number {
  const { data } = useQuery({ ...conductQuery, enabled: useMay("listConduct") });
  return data?.filter((item) => !item.acknowledgedAt).length ?? 0;
}
