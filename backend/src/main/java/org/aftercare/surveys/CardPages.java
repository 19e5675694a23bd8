package org.aftercare.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.surveys.CardViews.CardView;
import org.aftercare.surveys.CardViews.PostedCards;

/** Opinion cards as they are read. */
@ApplicationScoped
public class CardPages {
    /** $1 the branch the caller sees, or all; $2 what the caller may do. */
    private static final String SELECT = """
            select k.id, k.number, jsonb_build_object('id', t.id, 'number', t.number, 'what', m.name) as ticket,
              jsonb_build_object('id', c.id, 'name', c.name) as customer,
              coalesce(nullif(t.contact_phone, ''), t.caller_phone) as phone,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, k.day,
              case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as technician,
              k.status, k.channel, k.mailed_at is not null and k.sent_at is null and k.status = 'to_send' as mail_waits, k.sent_at,
              case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as sent_by, k.expires_at,
              case when k.answered_at is not null then jsonb_build_object('attitude', k.attitude, 'skill', k.skill,
                'arrival', k.arrival, 'promises', k.promises, 'lowest', least(k.attitude, k.skill, k.arrival, k.promises),
                'remark', k.remark, 'sort', k.sort, 'way', k.answer_way, 'at', k.answered_at,
                'by', case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end) end as answer,
              case when k.excused_at is not null then jsonb_build_object('reason', k.excuse, 'at', k.excused_at,
                'by', case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end) end as excuse,
              k.version,
              array(select may.action from (values ('answerSurveyCard', array['to_send', 'sent']),
                ('postSurveyCards', array['to_send']), ('linkSurveyCard', array['to_send', 'sent']),
                ('excuseSurveyCard', array['waiting', 'to_send'])) may(action, states)
                where k.status = any(may.states) and may.action = any($2)) as allowed_actions
            from survey_card k
              join ticket t on t.id = k.ticket_id
              join product_model m on m.id = t.model_id
              join customer c on c.id = k.customer_id
              join branch b on b.id = k.branch_id
              left join person w on w.id = k.technician_id
              left join person s on s.id = k.sent_by
              left join person a on a.id = k.answered_by
              left join person e on e.id = k.excused_by
            where ($1::uuid is null or k.branch_id = $1)
            """;

    private static final String FILTERED = """
             and ($3::text is null or k.status = $3)
              and ($4::date is null or k.day = $4)
              and ($5::date is null or k.sent_at >= $5::timestamp at time zone (select zone from company))
              and ($6::date is null or k.sent_at < ($6 + 1)::timestamp at time zone (select zone from company))
              and ($7::uuid is null or k.technician_id = $7)
              and ($8::uuid is null or k.customer_id = $8)
              and ($9::uuid is null or k.ticket_id = $9)
              and ($10::text is null or k.sort = $10)
              and ($11::int is null or least(k.attitude, k.skill, k.arrival, k.promises) = $11)
              and ($12::date is null or (k.day, k.number) < ($12, $13::text))
            order by k.day desc, k.number desc
            limit $14
            """;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /** Where a page ends: the day and number of its last card. */
    private record Place(LocalDate day, String number) {
        static Place read(String after) {
            String key = Page.decode(after);
            try {
                String[] parts = key == null ? null : key.split(" ", 2);
                return parts == null ? new Place(null, null) : new Place(LocalDate.parse(parts[0]), parts[1]);
            } catch (RuntimeException made) {
                throw Problem.invalid("after", "cursor-unknown");
            }
        }
    }

    Uni<CardView> show(UUID id) {
        return sql.found(CardView.class, SELECT + " and k.id = $3", caller.scope(), may(), id);
    }

    Uni<PostedCards> sent(List<UUID> cards) {
        return sql.one(PostedCards.class, """
                select count(*)::int as cards from survey_card
                where id = any($1) and sent_at is not null and ($2::uuid is null or branch_id = $2)
                """, cards.toArray(UUID[]::new), caller.scope());
    }

    /** Those of the newest days first. */
    Uni<Page<CardView>> list(CardFilters filters, String after, int limit) {
        Place place = Place.read(after);
        return sql.list(
                        CardView.class,
                        SELECT + FILTERED,
                        caller.scope(filters.branch),
                        may(),
                        filters.status == null ? null : filters.status.name(),
                        filters.day,
                        filters.from,
                        filters.to,
                        filters.technician,
                        filters.customer,
                        filters.ticket,
                        filters.sort == null ? null : filters.sort.name(),
                        filters.lowest,
                        place.day(),
                        place.number(),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.day() + " " + row.number()));
    }

    private String[] may() {
        List<String> actions = permissions.of(caller.identity().roles());
        return actions.toArray(String[]::new);
    }
}
