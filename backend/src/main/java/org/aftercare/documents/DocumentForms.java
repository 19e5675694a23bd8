package org.aftercare.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.aftercare.staff.Role;

/** What is said about documents and checks. */
public final class DocumentForms {
    private DocumentForms() {}

    /** @param title of a standard; @param role of a post, whose title it is then; @param validFrom from today on */
    public record AddServiceDocument(
            UUID id,
            @NotNull ServiceDocument.Kind kind,
            @Size(max = 200) String title,
            Role role,
            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 40000) String text) {}

    public record WriteVersion(
            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 40000) String text,
            @NotBlank @Size(max = 500) String reason) {}

    /** Gone over, and left as it is. */
    public record ReviewDocument(@NotBlank @Size(max = 500) String note) {}

    public record PlanShopCheck(
            UUID id,
            @NotNull UUID branchId,
            @NotNull UUID documentId,
            @NotNull LocalDate plannedOn) {}

    /** @param findings none: all was as it should be */
    public record FinishShopCheck(
            @NotNull LocalDate doneOn,
            @Size(max = 2000) String note,
            @NotNull @Size(max = 50) List<@NotNull @Valid Found> findings) {}

    public record Found(
            @NotBlank @Size(max = 500) String what, @NotNull LocalDate dueOn) {}

    public record SettleFinding(@NotBlank @Size(max = 500) String how) {}
}
