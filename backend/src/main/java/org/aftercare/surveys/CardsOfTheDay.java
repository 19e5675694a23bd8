package org.aftercare.surveys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Rows;

/**
 * Makes one card for each call of a day that is over (1.18b: no sampling), and readies those whose job is over. Each step
 * is one transaction; instances that come at once share the work, and what one that went down had begun, another does.
 */
@ApplicationScoped
class CardsOfTheDay {
    private static final int AT_ONCE = 200;

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    record Day(LocalDate day) {}

    record Over(
            UUID id,
            String number,
            String call,
            UUID ticketId,
            UUID customerId,
            UUID branchId,
            UUID technicianId,
            String excuse) {}

    /**
     * The next day that has no cards yet; whoever writes its row makes them. A call that was being registered at midnight
     * is there five minutes later. The first day of all is that of the first call, at most a month back: nobody is asked
     * about a repair of long ago.
     */
    private static final String CLAIM = """
            with today as (
              select zone, cast((cast(:now as timestamptz) - interval '5 minutes') at time zone zone as date) as day from company),
            next as (
              select coalesce(
                (select max(day) + 1 from survey_day),
                (select case when min(t.opened_at) is not null
                  then greatest((min(t.opened_at) at time zone today.zone)::date, today.day - 31) end from ticket t)) as day,
                today.zone
              from today
              where coalesce((select max(day) + 1 from survey_day), today.day - 1) < today.day),
            claimed as (
              insert into survey_day (day, calls, made_at)
              select next.day, (select count(*) from ticket t
                where t.opened_at >= next.day::timestamp at time zone next.zone
                  and t.opened_at < (next.day + 1)::timestamp at time zone next.zone), :now
              from next join today on next.day < today.day
              on conflict (day) do nothing
              returning day)
            select row_to_json(claimed)::text from claimed
            """;

    private static final String MAKE = """
            insert into survey_card (id, number, ticket_id, customer_id, branch_id, day, status, made_at)
            select gen_random_uuid(), 'DC' || t.number, t.id, t.customer_id, t.branch_id, cast(cast(:day as text) as date), 'waiting', :now
            from ticket t cross join company c
            where t.opened_at >= cast(cast(:day as text) as date)::timestamp at time zone c.zone
              and t.opened_at < (cast(cast(:day as text) as date) + 1)::timestamp at time zone c.zone
            on conflict on constraint survey_card_once_per_call do nothing
            """;

    /** A call that was called off has its card excused by the reason it was called off for. */
    private static final String READY = """
            with over as (
              select k.id, t.number as call, t.status, t.cancel_reason,
                coalesce(t.technician_id, (select i.technician_id from item i where i.ticket_id = t.id
                  and i.technician_id is not null order by i.id limit 1)) as technician
              from survey_card k join ticket t on t.id = k.ticket_id cross join company c
              where k.status = 'waiting'
                and coalesce(t.closed_at, t.cancelled_at) < date_trunc('day', cast(:now as timestamptz), c.zone)
              order by k.id
              limit :most
              for update of k skip locked),
            done as (
              update survey_card k
              set technician_id = over.technician, version = k.version + 1,
                status = case over.status when 'cancelled' then 'excused' else 'to_send' end,
                ready_at = case when over.status <> 'cancelled' then cast(:now as timestamptz) end,
                excused_at = case when over.status = 'cancelled' then cast(:now as timestamptz) end,
                excuse = case when over.status = 'cancelled' then over.cancel_reason end
              from over where over.id = k.id
              returning k.id, k.number, over.call, k.ticket_id as "ticketId", k.customer_id as "customerId",
                k.branch_id as "branchId", k.technician_id as "technicianId", k.excuse)
            select row_to_json(done)::text from done
            """;

    /** The cards of one more day; answers whether there may be another. */
    Uni<Boolean> make() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> rows.read(Day.class, CLAIM, Map.of("now", now))
                .chain(claimed -> claimed.isEmpty()
                        ? Uni.createFrom().item(false)
                        : Panache.getSession()
                                .chain(session -> session.createNativeQuery(MAKE)
                                        .setParameter(
                                                "day", claimed.get(0).day().toString())
                                        .setParameter("now", now)
                                        .executeUpdate())
                                .replaceWith(true)));
    }

    /** Some of those whose job was over by the end of yesterday; answers whether there may be more. */
    Uni<Boolean> ready() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> rows.read(Over.class, READY, Map.of("now", now, "most", AT_ONCE))
                .call(over -> journal.recordAll(excused(over, now)))
                .map(over -> over.size() == AT_ONCE));
    }

    private static List<Entry> excused(List<Over> over, Instant now) {
        List<Entry> entries = new ArrayList<>();
        for (Over card : over) {
            if (card.excuse() != null) {
                entries.add(new Entry(
                        now,
                        CardEvents.EXCUSED,
                        card.branchId(),
                        null,
                        new CardEvents.Excused(card.call(), card.number(), card.excuse()),
                        List.of(
                                Subject.of("ticket", card.ticketId()),
                                Subject.of("customer", card.customerId()),
                                Subject.of("survey_card", card.id()))));
            }
        }
        return entries;
    }
}
