package org.aftercare.staff.tasks;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is said about tasks. */
public final class TaskForms {
    private TaskForms() {}

    /** @param id the client's own, or null; @param quality what good means; @param dueOn the last day, from today on */
    public record GiveTask(
            UUID id,
            @NotNull UUID personId,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 500) String quality,
            @NotNull LocalDate dueOn) {}

    public record ReportTask(@Size(max = 500) String note) {}

    /** @param dueOn the new last day; null: as it was */
    public record SendTaskBack(@NotBlank @Size(max = 500) String reason, LocalDate dueOn) {}

    public record WithdrawTask(@NotBlank @Size(max = 500) String reason) {}
}
