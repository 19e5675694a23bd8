package org.aftercare.tickets;

import java.time.LocalDate;

import org.aftercare.warranties.CoverView;

/** Which of the four service types a call may have (1.1); null: nothing speaks against it. */
final class ServiceTypeRules {
    private ServiceTypeRules() {}

    /**
     * @param cover of the item on the day of the call; null where no item is named
     * @param contract the named contract, or null
     */
    static Refusal fits(ServiceType type, CoverView cover, ContractPrice contract, LocalDate day) {
        return switch (type) {
            case paid -> null;
            case free -> free(cover);
            case contract -> underContract(contract, day);
            case internal -> Refusal.by("1.1d", "internal-has-no-customer");
        };
    }

    private static Refusal free(CoverView cover) {
        if (cover == null) {
            return Refusal.by("1.1c", "free-needs-item");
        }
        if (cover.inWarranty()) {
            return null;
        }
        return cover.warrantyUntil() == null
                ? Refusal.by("1.1c", "free-not-covered", cover.words())
                : Refusal.by(
                        "1.1c", "free-out-of-warranty", cover.warrantyUntil().toString());
    }

    private static Refusal underContract(ContractPrice contract, LocalDate day) {
        if (contract == null) {
            return Refusal.by("1.1b", "contract-missing");
        }
        if (!contract.coversItem()) {
            return Refusal.by("1.1b", "contract-not-for-item", contract.number());
        }
        if (day.isAfter(contract.endsOn())) {
            return Refusal.by(
                    "1.1b",
                    "contract-ended",
                    contract.number(),
                    contract.endsOn().toString());
        }
        return day.isBefore(contract.startsOn())
                ? Refusal.by(
                        "1.1b",
                        "contract-not-begun",
                        contract.number(),
                        contract.startsOn().toString())
                : null;
    }
}
