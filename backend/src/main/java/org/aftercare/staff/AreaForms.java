package org.aftercare.staff;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.aftercare.kernel.Versioned;

/** Service areas and their kinds as they are shown, added and changed. */
public final class AreaForms {
    /** Above this it is no promise any more; also what the database takes. */
    static final int MOST_MINUTES = 100_000;

    private AreaForms() {}

    /** @param responseMinutes how soon a technician arrives, by the clock; null: nothing is promised */
    public record AddAreaKind(
            @NotBlank @Pattern(regexp = "[a-z][a-z0-9_]{1,39}")
            String code,

            @NotBlank @Size(max = 40) String nameZh,
            @NotBlank @Size(max = 60) String nameEn,
            @Positive @Max(MOST_MINUTES) Integer responseMinutes,
            @NotNull ResponseClock clock) {}

    public record ChangeAreaKind(
            @NotBlank @Size(max = 40) String nameZh,
            @NotBlank @Size(max = 60) String nameEn,
            @Positive @Max(MOST_MINUTES) Integer responseMinutes,
            @NotNull ResponseClock clock) {}

    /** @param shipped came with Aftercare; its promise may be changed like any other */
    public record AreaKindView(
            String code,
            String nameZh,
            String nameEn,
            Integer responseMinutes,
            ResponseClock clock,
            boolean shipped,
            int version)
            implements Versioned {}

    public record AddServiceArea(
            UUID id,
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 40) String kind,
            @NotNull UUID branchId) {}

    public record ChangeServiceArea(
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 40) String kind,
            @NotNull UUID branchId,
            boolean active) {}

    public record ServiceAreaView(UUID id, String name, String kind, BranchRef branch, boolean active, int version)
            implements Versioned {}
}
