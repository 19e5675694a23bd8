import type { FormField } from "../../ui/form-dialog";
import { StoreChoice } from "../../ui/store-choice";

/** Asks in which store, a technician's van among them. */
export const storeField = (label: string): FormField => ({
  name: "storeId",
  label,
  control: (value, change, error) => (
    <StoreChoice label={label} value={(value as string | undefined) ?? ""} onChange={change} vans error={error} />
  ),
});
