package org.aftercare.surveys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Problem;
import org.aftercare.kernel.RateLimit;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.surveys.CardForms.Answer;
import org.aftercare.surveys.CardViews.PublicCardState;
import org.aftercare.surveys.CardViews.PublicCardView;

/** The customer's link: four aspects on four levels, once (1.19). Who has no link finds nothing. */
@Path("/public/cards/{token}")
@Cancellable(false)
public class PublicCardResource {
    private static final int LOOKS_A_MINUTE = 60;
    private static final int ANSWERS_A_MINUTE = 10;

    @Inject
    Answering answering;

    @Inject
    Sql sql;

    @Inject
    RateLimit rateLimit;

    @Inject
    Words words;

    @Inject
    Clock clock;

    record Read(
            CardStatus status, Instant expiresAt, String number, String what, String technician, LocalDate doneOn) {}

    private static final String SQL = """
            select k.status, k.expires_at, t.number, m.name as what, p.name as technician,
              (t.finished_at at time zone c.zone)::date as done_on
            from survey_card k join ticket t on t.id = k.ticket_id join product_model m on m.id = t.model_id cross join company c
              left join person p on p.id = k.technician_id
            where k.token_hash = $1
            """;

    @GET
    @Operation(operationId = "showCardToRate", summary = "What the customer is asked to rate, by the link of the card")
    public Uni<PublicCardView> show(String token) {
        rateLimit.count("rate", LOOKS_A_MINUTE);
        return read(new CardLink(token));
    }

    @POST
    @Path("answer")
    @Operation(
            operationId = "rateCard",
            summary = "Rate four aspects on four levels, with a word of one's own; once (1.19)")
    public Uni<PublicCardView> answer(String token, @NotNull @Valid Answer form) {
        rateLimit.count("rate-answer", ANSWERS_A_MINUTE);
        CardLink link = new CardLink(token);
        return Panache.withTransaction(() -> answering.byLink(link, form)).chain(() -> read(link));
    }

    private Uni<PublicCardView> read(CardLink link) {
        return sql.one(Read.class, SQL, link.hash())
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(r -> new PublicCardView(
                        state(r),
                        r.number(),
                        r.what(),
                        r.technician() == null ? null : called(r.technician()),
                        r.doneOn()));
    }

    private PublicCardState state(Read r) {
        if (r.status() == CardStatus.answered) {
            return PublicCardState.answered;
        }
        return clock.instant().isBefore(r.expiresAt()) ? PublicCardState.open : PublicCardState.expired;
    }

    /** 王师傅; a name with blanks gives its first word. */
    private String called(String name) {
        int blank = name.indexOf(' ');
        return blank > 0
                ? name.substring(0, blank)
                : words.say("follow.technician", name.substring(0, name.offsetByCodePoints(0, 1)));
    }
}
