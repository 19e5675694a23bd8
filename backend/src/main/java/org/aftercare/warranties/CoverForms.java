package org.aftercare.warranties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.aftercare.staff.PersonRef;

/** What is asked and answered about the cover of a job. */
public final class CoverForms {
    private CoverForms() {}

    /**
     * @param workKind ticket or item
     * @param exclusion why the fault is not covered; null: nothing speaks against it
     * @param grace what is granted although it is not covered; needs a note
     */
    public record DecideCover(
            UUID id,
            @NotBlank @Size(max = 20) String workKind,
            @NotNull UUID workId,
            Exclusion exclusion,
            Set<CoverLine.What> grace,
            @Size(max = 300) String note) {}

    public record CoverJob(String kind, UUID id, String number) {}

    /** @param words the reason in the caller's language, as it was said */
    public record CoverDecided(
            UUID id,
            Cover.Extent extent,
            CoverLine.By parts,
            CoverLine.By labour,
            CoverLine.By travel,
            Exclusion exclusion,
            String note,
            String words,
            LocalDate day,
            Instant decidedAt,
            PersonRef decidedBy) {}

    /**
     * @param proposal as it would be decided now, with the exclusion that was asked about
     * @param decision the one that stands; null: not decided yet
     * @param earlier those it took the place of, the newest first
     */
    public record CoverDecisionView(
            CoverJob job,
            CoverView proposal,
            CoverDecided decision,
            List<CoverDecided> earlier,
            List<String> allowedActions) {}
}
