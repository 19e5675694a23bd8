package org.aftercare.staff;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.aftercare.kernel.Versioned;

/** Service areas and their kinds as they are shown, added and changed. */
public final class AreaForms {
    private AreaForms() {}

    public record AddAreaKind(
            @NotBlank @Pattern(regexp = "[a-z][a-z0-9_]{1,39}")
            String code,

            @NotBlank @Size(max = 40) String nameZh,
            @NotBlank @Size(max = 60) String nameEn) {}

    public record ChangeAreaKind(
            @NotBlank @Size(max = 40) String nameZh,
            @NotBlank @Size(max = 60) String nameEn) {}

    /** @param shipped came with Aftercare; its names may be changed like any other's */
    public record AreaKindView(String code, String nameZh, String nameEn, boolean shipped, int version)
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
