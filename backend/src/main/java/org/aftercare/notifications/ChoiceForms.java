package org.aftercare.notifications;

import java.time.LocalTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How somebody wants to be told. */
public final class ChoiceForms {
    private ChoiceForms() {}

    /** @param label what the kind is called, in the caller's language */
    public record ChoiceView(String kind, String label, boolean inApp, boolean email, boolean webhook) {}

    /**
     * @param quietFrom by the company's clock; null: never quiet
     * @param digest repeats of a kind within an hour come in one mail
     * @param address where mails go; blank: nobody wrote one down
     * @param mailServer false: none is configured, so mails wait
     */
    public record NoticeChoicesView(
            LocalTime quietFrom,
            LocalTime quietUntil,
            boolean digest,
            String address,
            boolean mailServer,
            List<ChoiceView> kinds) {}

    public record Choice(@NotBlank @Size(max = 100) String kind, boolean inApp, boolean email, boolean webhook) {}

    /** Kinds that are not named keep coming as before. */
    public record ChooseNotices(
            LocalTime quietFrom,
            LocalTime quietUntil,
            boolean digest,
            @NotNull @Size(max = 200) List<@NotNull @Valid Choice> kinds) {}
}
