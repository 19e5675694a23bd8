package org.aftercare.staff;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.aftercare.kernel.Versioned;

/** Branches as they are shown, added and changed. */
public final class BranchForms {
    private BranchForms() {}

    /** @param code letters that begin its numbers; @param calendarId whose office hours it keeps */
    public record AddBranch(
            UUID id,
            @NotBlank @Pattern(regexp = "[A-Z0-9]{2,6}") String code,
            @NotBlank @Size(max = 100) String name,
            @NotNull Branch.Kind kind,
            @Size(max = 40) String phone,
            @Size(max = 200) String address,
            @NotNull UUID calendarId) {}

    public record ChangeBranch(
            @NotBlank @Pattern(regexp = "[A-Z0-9]{2,6}") String code,
            @NotBlank @Size(max = 100) String name,
            @NotNull Branch.Kind kind,
            @NotNull @Size(max = 40) String phone,
            @NotNull @Size(max = 200) String address,
            @NotNull UUID calendarId,
            boolean active) {}

    public record CalendarRef(UUID id, String name) {}

    public record BranchView(
            UUID id,
            String code,
            String name,
            Branch.Kind kind,
            String phone,
            String address,
            CalendarRef calendar,
            boolean active,
            int version)
            implements Versioned {}
}
