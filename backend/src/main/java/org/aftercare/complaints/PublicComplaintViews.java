package org.aftercare.complaints;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A complaint as its customer sees it: nothing private, nothing of the house. */
public final class PublicComplaintViews {
    private PublicComplaintViews() {}

    /** @param url the customer's page of it */
    public record ComplainedView(UUID id, String number, String token, String url) {}

    public record ComplaintPhotoId(UUID id) {}

    public record CompanyOfComplaint(String name, String phone) {}

    /** @param at null: not yet */
    public record PublicStep(String code, String label, Instant at) {}

    public record PublicMessage(Word.About about, Channel channel, String text, Instant at) {}

    /** What we found; told to the customer before it is shown here. */
    public record PublicFinding(Fault fault, String finding, String appraisal, String appraisalGrounds) {}

    /**
     * @param state and next in plain words
     * @param answer the result, once told; null: not yet
     * @param mayAnswer the customer may say whether it is solved
     */
    public record PublicComplaintView(
            String number,
            String complainant,
            String content,
            Instant registeredAt,
            Step step,
            String state,
            String next,
            List<PublicStep> steps,
            PublicFinding finding,
            String answer,
            List<PublicMessage> messages,
            Boolean solved,
            boolean mayAnswer,
            int reopened,
            int photos,
            CompanyOfComplaint company) {}
}
