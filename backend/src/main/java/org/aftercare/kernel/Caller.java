package org.aftercare.kernel;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

/** Who is calling, read from the token at the door; a public request has nobody. */
@RequestScoped
public class Caller {
    /** What a token says. headOffice: sees every branch. */
    public record Identity(
            UUID personId, UUID signedInId, String name, Set<String> roles, UUID branchId, boolean headOffice) {}

    private Identity identity;

    public void is(Identity known) {
        identity = known;
    }

    public boolean isKnown() {
        return identity != null;
    }

    public Identity identity() {
        if (identity == null) {
            throw Problem.of(401, "sign-in-needed");
        }
        return identity;
    }

    public UUID personId() {
        return identity().personId();
    }

    public UUID branchId() {
        return identity().branchId();
    }

    public boolean has(String role) {
        return identity().roles().contains(role);
    }

    /** True where the record belongs to the caller's branch, or the caller sees all. */
    public boolean sees(UUID branch) {
        return identity().headOffice() || identity().branchId().equals(branch);
    }

    /** Another branch's record is not there: 404. */
    public void mustSee(UUID branch) {
        if (!sees(branch)) {
            throw Problem.notFound();
        }
    }

    /**
     * Where something about a customer is filed: with the branch they are at home in, if the caller sees it; otherwise with
     * the caller's own.
     *
     * @param home null: no customer, or none on file
     */
    public UUID filesUnder(UUID home) {
        return home != null && sees(home) ? home : branchId();
    }

    /** For SQL: the one branch the caller sees, or null for all ({@code $1::uuid is null or branch_id = $1}). */
    public UUID scope() {
        return identity().headOffice() ? null : identity().branchId();
    }

    /** A scope narrowed to an asked branch; another branch than the caller's own shows as nothing there. */
    public UUID scope(UUID asked) {
        if (asked != null) {
            mustSee(asked);
            return asked;
        }
        return scope();
    }
}
