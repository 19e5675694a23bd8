package org.aftercare.obligations;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Problem;

/** Which duties are asked for. */
public class ObligationFilters {
    @QueryParam("status")
    @Parameter(description = "open, met, missed, waived, cancelled; several with commas", example = "open,missed")
    public String status;

    @QueryParam("article")
    public UUID article;

    @QueryParam("subject")
    @Parameter(
            description = "what it is about, e.g. ticket:<id>",
            example = "ticket:0192f0c8-7f2a-7aaa-8000-000000000001")
    public String subject;

    @QueryParam("branch")
    public UUID branch;

    @QueryParam("owner")
    @Parameter(description = "me, or the id of a person", example = "me")
    public String owner;

    @QueryParam("late")
    @Parameter(description = "not done, and its time was over within the last 30 days", example = "true")
    public Boolean late;

    @QueryParam("lapsed")
    @Parameter(description = "never done, and its time was over longer ago than that", example = "true")
    public Boolean lapsed;

    List<ObligationStatus> statuses() {
        try {
            return status == null || status.isBlank()
                    ? List.of()
                    : Arrays.stream(status.split(","))
                            .map(ObligationStatus::valueOf)
                            .toList();
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid("status", "not-known");
        }
    }

    Subject about() {
        if (subject == null || subject.isBlank()) {
            return null;
        }
        Subject about = Subject.parse(subject);
        if (about == null) {
            throw Problem.invalid("subject", "not-known");
        }
        return about;
    }

    boolean isMine() {
        return "me".equals(owner);
    }

    /** The one person asked for; null where none is. */
    UUID person() {
        try {
            return owner == null || owner.isBlank() || isMine() ? null : UUID.fromString(owner);
        } catch (IllegalArgumentException made) {
            throw Problem.invalid("owner", "not-known");
        }
    }
}
