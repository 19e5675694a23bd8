package org.aftercare.notifications;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.aftercare.kernel.Versioned;

/** Wordings as they are shown and written. */
public final class TemplateForms {
    private TemplateForms() {}

    /** Plain text with {field} in it; the HTML of a mail is made from it. */
    public record WordingForm(
            @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\r\\n]*")
            String subject,

            @NotBlank @Size(max = 5000) String body) {
        static WordingForm of(Wording wording) {
            return new WordingForm(wording.subject(), wording.body());
        }

        Wording wording() {
            return new Wording(subject, body);
        }
    }

    public record ChangeNoticeTemplate(
            @NotNull @Valid WordingForm zh, @NotNull @Valid WordingForm en) {
        Wordings wordings() {
            return new Wordings(zh.wording(), en.wording());
        }
    }

    /** @param language zh or en */
    public record PreviewNotice(
            @NotNull @Pattern(regexp = "zh|en") String language,
            @NotBlank @Size(max = 200) String subject,
            @NotBlank @Size(max = 5000) String body) {}

    /**
     * @param label what the kind is called, in the caller's language
     * @param fields what may stand between braces
     * @param edited whether this is the company's own wording
     * @param version 0 for the shipped one
     */
    public record NoticeTemplateView(
            UUID id,
            String kind,
            String label,
            List<String> fields,
            WordingForm zh,
            WordingForm en,
            boolean edited,
            int version,
            List<String> allowedActions)
            implements Versioned {}
}
