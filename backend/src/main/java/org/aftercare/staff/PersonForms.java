package org.aftercare.staff;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.aftercare.kernel.Versioned;

/** People as they are shown, added and changed. */
public final class PersonForms {
    static final String LOGIN = "[a-z0-9][a-z0-9._-]{1,59}";

    private PersonForms() {}

    /** @param areaIds service areas of the branch, for technicians; @param skills categories of products they know */
    public record AddPerson(
            UUID id,
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Pattern(regexp = LOGIN) String login,
            @NotBlank @Size(max = 200) String password,
            @Size(max = 40) String phone,
            @Email @Size(max = 200) String email,
            @NotNull UUID branchId,
            @NotEmpty Set<@NotNull Role> roles,
            @Size(max = 200) Set<@NotNull UUID> areaIds,
            @Size(max = 50) Set<@NotBlank @Size(max = 40) String> skills) {
        /** The password is kept out of logs and of the fingerprint of a repeated request. */
        @Override
        public String toString() {
            // Asked for before anything is checked: each of them may be missing.
            return Arrays.asList(id, name, login, phone, email, branchId, roles, areaIds, skills)
                    .toString();
        }
    }

    public record ChangePerson(
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Pattern(regexp = LOGIN) String login,
            @NotNull @Size(max = 40) String phone,
            @NotNull @Email @Size(max = 200) String email,
            @NotNull UUID branchId,
            @NotEmpty Set<@NotNull Role> roles,
            @NotNull @Size(max = 200) Set<@NotNull UUID> areaIds,
            @NotNull @Size(max = 50) Set<@NotBlank @Size(max = 40) String> skills,
            boolean active) {}

    public record ResetPassword(@NotBlank @Size(max = 200) String password) {
        /** Kept out of logs and of the fingerprint of a repeated request. */
        @Override
        public String toString() {
            return "ResetPassword";
        }
    }

    public record ServedArea(UUID id, String name) {}

    /** @param lockedUntil the login rests till then after too many wrong passwords; null: it does not */
    public record PersonView(
            UUID id,
            String name,
            String login,
            String phone,
            String email,
            BranchRef branch,
            List<Role> roles,
            List<ServedArea> areas,
            List<String> skills,
            boolean active,
            Instant lockedUntil,
            int version)
            implements Versioned {}

    public record TechnicianView(UUID id, String name, BranchRef branch, List<ServedArea> areas, List<String> skills) {}
}
