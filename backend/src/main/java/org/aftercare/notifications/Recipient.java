package org.aftercare.notifications;

import java.util.Objects;
import java.util.UUID;

import org.aftercare.staff.Role;

/** Who is to be told. Somebody reached in two ways is told once. */
public sealed interface Recipient {
    /** Somebody who works here; whoever has left is told nothing. */
    record OnePerson(UUID id) implements Recipient {
        public OnePerson {
            Objects.requireNonNull(id);
        }
    }

    /** @param branchId null: of every branch */
    record EverybodyOf(Role role, UUID branchId) implements Recipient {}

    /**
     * @param email blank: no mail; @param phone for the gateways of webhooks
     * @param language zh or en
     */
    record Customer(String name, String email, String phone, String language) implements Recipient {
        public Customer {
            Objects.requireNonNull(name);
        }
    }

    static Recipient person(UUID id) {
        return new OnePerson(id);
    }

    /** Everybody of the role in the branch; those of head-office roles serve all branches, so all of them. */
    static Recipient everybody(Role role, UUID branchId) {
        return new EverybodyOf(role, role.seesAllBranches() ? null : branchId);
    }

    /** A customer, in Chinese; email or phone may be null or blank. */
    static Recipient customer(String name, String email, String phone) {
        return new Customer(name, email, phone, "zh");
    }
}
