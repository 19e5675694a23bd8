package org.aftercare.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.surveys.CardViews.CardDay;

/** Whether every call of every day has its card: sent, or excused with a reason (1.18b). */
@Path("/survey-days")
@Cancellable(false)
public class SurveyDaysResource {
    private static final int USUAL_DAYS = 31;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Calls are counted in the register itself, so that a card that was never made is missed here. */
    private static final String SQL = """
            select d.day, coalesce(t.calls, 0) as calls, coalesce(k.cards, 0) as cards, coalesce(k.waiting, 0) as waiting,
              coalesce(k.to_send, 0) as to_send, coalesce(k.sent, 0) as sent, coalesce(k.answered, 0) as answered,
              coalesce(k.excused, 0) as excused,
              coalesce(floor(100.0 * (k.sent + k.answered + k.excused) / nullif(t.calls, 0)), 100)::int as covered,
              coalesce(t.calls, 0) = coalesce(k.sent + k.answered + k.excused, 0) as done
            from (
                select generate_series(asked.first, asked.last, interval '1 day')::date as day, asked.zone
                from (select zone, coalesce($2::date, cast($1::timestamptz at time zone zone as date) - 1) as last,
                    coalesce($3::date, coalesce($2::date, cast($1::timestamptz at time zone zone as date) - 1) - $5::int) as first
                  from company) asked) d
              left join lateral (
                select count(*)::int as calls from ticket t
                where ($4::uuid is null or t.branch_id = $4) and t.opened_at >= d.day::timestamp at time zone d.zone
                  and t.opened_at < (d.day + 1)::timestamp at time zone d.zone) t on true
              left join lateral (
                select count(*)::int as cards, count(*) filter (where status = 'waiting')::int as waiting,
                  count(*) filter (where status = 'to_send')::int as to_send,
                  count(*) filter (where status = 'sent')::int as sent,
                  count(*) filter (where status = 'answered')::int as answered,
                  count(*) filter (where status = 'excused')::int as excused
                from survey_card k where k.day = d.day and ($4::uuid is null or k.branch_id = $4)) k on true
            where t.calls > 0
            order by d.day desc
            limit 400
            """;

    @GET
    @Operation(
            operationId = "listSurveyDays",
            summary =
                    "Days with calls, the newest first: their cards sent or excused; the month up to yesterday by default")
    public Uni<List<CardDay>> list(
            @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to, @QueryParam("branch") UUID branch) {
        return sql.list(CardDay.class, SQL, clock.instant(), to, from, caller.scope(branch), USUAL_DAYS);
    }
}
