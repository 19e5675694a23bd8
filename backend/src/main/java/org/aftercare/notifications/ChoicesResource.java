package org.aftercare.notifications;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.ChoiceForms.Choice;
import org.aftercare.notifications.ChoiceForms.ChoiceView;
import org.aftercare.notifications.ChoiceForms.ChooseNotices;
import org.aftercare.notifications.ChoiceForms.NoticeChoicesView;

/** How the caller wants to be told: by which ways, and when not. */
@Path("/my-notice-choices")
@Cancellable(false)
public class ChoicesResource {
    @Inject
    NoticeCatalogue catalogue;

    @Inject
    MailServer mailServer;

    @Inject
    Sql sql;

    @Inject
    Words words;

    @Inject
    Caller caller;

    @Inject
    Commit commit;

    @Inject
    ObjectMapper json;

    /** What is written down of the caller. */
    private record Chosen(
            LocalTime quietFrom, LocalTime quietUntil, boolean digest, String address, List<Choice> choices) {}

    @GET
    @Operation(
            operationId = "showMyNoticeChoices",
            summary = "How I am told: ways by kind, quiet hours, repeats in one mail")
    public Uni<NoticeChoicesView> show() {
        return sql.found(Chosen.class, """
                        select h.quiet_from, h.quiet_until, coalesce(h.digest, true) as digest, p.email as address,
                          coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'inApp', c.in_app,
                              'email', c.email, 'webhook', c.webhook))
                            from notice_choice c where c.person_id = p.id), '[]') as choices
                        from person p left join notice_habit h on h.person_id = p.id
                        where p.id = $1
                        """, caller.personId()).map(this::view);
    }

    @PUT
    @Operation(operationId = "chooseMyNotices", summary = "Choose how I am told")
    public Uni<NoticeChoicesView> choose(@NotNull @Valid ChooseNotices form) {
        check(form);
        return commit.once(form, () -> write(caller.personId(), form)).chain(this::show);
    }

    private NoticeChoicesView view(Chosen chosen) {
        Map<String, Choice> byKind =
                chosen.choices().stream().collect(Collectors.toMap(Choice::kind, Function.identity()));
        List<ChoiceView> kinds = catalogue.all().stream()
                .map(entry -> entry.kind().name())
                .map(kind -> {
                    Choice mine = byKind.getOrDefault(kind, new Choice(kind, true, true, true));
                    return new ChoiceView(
                            kind, words.say("notice." + kind), mine.inApp(), mine.email(), mine.webhook());
                })
                .toList();
        return new NoticeChoicesView(
                chosen.quietFrom(),
                chosen.quietUntil(),
                chosen.digest(),
                chosen.address(),
                mailServer.isThere(),
                kinds);
    }

    private void check(ChooseNotices form) {
        if ((form.quietFrom() == null) != (form.quietUntil() == null)) {
            throw Problem.invalid(form.quietFrom() == null ? "quietFrom" : "quietUntil", "quiet-half");
        }
        if (form.quietFrom() != null && form.quietFrom().equals(form.quietUntil())) {
            throw Problem.invalid("quietUntil", "quiet-nothing");
        }
        for (int i = 0; i < form.kinds().size(); i++) {
            if (!catalogue.knows(form.kinds().get(i).kind())) {
                throw Problem.invalid("kinds[" + i + "].kind", "not-known");
            }
        }
    }

    private Uni<UUID> write(UUID whose, ChooseNotices form) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into notice_habit (person_id, quiet_from, quiet_until, digest)
                                values (:whose, cast(cast(:from as text) as time), cast(cast(:until as text) as time), :digest)
                                on conflict (person_id) do update
                                set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, digest = excluded.digest
                                """)
                        .setParameter("whose", whose)
                        .setParameter("from", text(form.quietFrom()))
                        .setParameter("until", text(form.quietUntil()))
                        .setParameter("digest", form.digest())
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery("""
                                        insert into notice_choice (person_id, kind, in_app, email, webhook)
                                        select distinct on (kind) :whose, kind, "inApp", email, webhook
                                        from jsonb_to_recordset(cast(cast(:kinds as text) as jsonb)) as c(kind text,
                                          "inApp" boolean, email boolean, webhook boolean)
                                        on conflict (person_id, kind) do update
                                        set in_app = excluded.in_app, email = excluded.email, webhook = excluded.webhook
                                        """)
                                .setParameter("whose", whose)
                                .setParameter("kinds", written(form.kinds()))
                                .executeUpdate()))
                .replaceWith(whose);
    }

    private String written(List<Choice> kinds) {
        try {
            return json.writeValueAsString(kinds);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }

    private static String text(LocalTime time) {
        return time == null ? null : time.toString();
    }
}
