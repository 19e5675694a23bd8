package org.aftercare.complaints.opinions;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.opinions.OpinionViews.OpinionView;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;

/** Opinions as they are read: of one's branches, of no branch, and whatever was passed to the reader. */
@ApplicationScoped
public class OpinionPages {
    private static final String PASSINGS = """
            (select jsonb_agg(jsonb_build_object('id', g.id, 'department', g.department,
                'person', case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end,
                'note', g.note, 'toldBy', jsonb_build_object('id', b.id, 'name', b.name), 'toldAt', g.told_at,
                'reply', g.reply, 'repliedAt', g.replied_at,
                'repliedBy', case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end,
                'mine', g.person_id is not distinct from $3 or g.department = any($4)) order by g.told_at, g.id)
              from opinion_passing g
                join person b on b.id = g.told_by
                left join person w on w.id = g.person_id
                left join person r on r.id = g.replied_by
              where g.opinion_id = o.id)""";

    private static final String MEASURES = """
            (select jsonb_agg(jsonb_build_object('id', m.id, 'person', jsonb_build_object('id', w.id, 'name', w.name),
                'measure', m.measure, 'status', m.status, 'proposedAt', m.proposed_at, 'doneOn', m.done_on, 'note', m.note,
                'mine', m.person_id = $3 or 'service_department' = any($4)) order by m.proposed_at, m.id)
              from opinion_measure m join person w on w.id = m.person_id
              where m.opinion_id = o.id)""";

    private static final String MINE =
            "exists (select from opinion_passing g where g.opinion_id = o.id and (g.person_id = $3 or g.department = any($4)))";

    private static final String SELECT = """
            select o.id, o.number, o.channel, o.sort, o.method, o.topic, o.recorded_on, o.customer_name, o.phone, o.product,
              o.product_opinion, o.service_opinion, o.nothing_to_report, o.complaint_id, o.worth_passing_on, o.answer,
              o.answered_at, o.closed_at, o.recorded_at, o.version,
              case when b.id is not null then jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) end as region,
              case when o.customer_id is not null
                then jsonb_build_object('id', o.customer_id, 'name', o.customer_name) end as customer,
              case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as answered_by,
              case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end as recorded_by,
              (select count(*) from opinion_passing g where g.opinion_id = o.id)::int as passed_to,
              (select count(*) from opinion_measure m where m.opinion_id = o.id and m.settled_at is null)::int as measures_open,
              array(select op from unnest(case when o.closed_at is not null then array[]::text[] else
                  array['judgeOpinion', 'passOnOpinion', 'answerOpinion', 'proposeMeasure', 'waiveMeasure', 'closeOpinion'] end) op
                where op = any($2) and (op not in ('proposeMeasure', 'waiveMeasure')
                  or $4 && array['supervisor', 'branch_manager', 'service_department'] or %s)) as allowed_actions,
              %s as passings, %s as measures
            from opinion o
              left join branch b on b.id = o.branch_id
              left join person a on a.id = o.answered_by
              left join person r on r.id = o.recorded_by
            where ($1::uuid is null or o.branch_id = $1 or o.branch_id is null or %s)
            """;

    private static final String ONE = SELECT.formatted(MINE, PASSINGS, MEASURES, MINE);
    private static final String MANY = SELECT.formatted(MINE, "null::jsonb", "null::jsonb", MINE);

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    Uni<OpinionView> show(UUID id) {
        return sql.found(
                OpinionView.class, ONE + " and o.id = $5", caller.scope(), may(), caller.personId(), roles(), id);
    }

    /** Open ones with the oldest first: the list is by age; otherwise the newest. */
    Uni<Page<OpinionView>> list(OpinionFilters asked, String after, int limit) {
        boolean byAge = asked.state != null && asked.state != OpinionState.closed;
        return sql.list(
                        OpinionView.class,
                        MANY + """
                                 and ($5::text is null
                                   or $5 = 'open' and o.closed_at is null
                                   or $5 = 'unanswered' and o.answered_at is null and o.closed_at is null and not o.nothing_to_report
                                   or $5 = 'unjudged' and o.worth_passing_on is null and o.closed_at is null
                                   or $5 = 'to_pass_on' and o.worth_passing_on and not exists (
                                     select from opinion_passing g where g.opinion_id = o.id)
                                   or $5 = 'passed_to_nobody' and o.closed_at is null and not o.nothing_to_report and not exists (
                                     select from opinion_passing g where g.opinion_id = o.id)
                                   or $5 = 'measures_open' and exists (
                                     select from opinion_measure m where m.opinion_id = o.id and m.settled_at is null)
                                   or $5 = 'mine' and o.closed_at is null and exists (
                                     select from opinion_passing g where g.opinion_id = o.id and g.replied_at is null
                                       and (g.person_id = $3 or g.department = any($4)))
                                   or $5 = 'closed' and o.closed_at is not null)
                                 and ($6::text is null or o.channel = $6) and ($7::text is null or o.method = $7)
                                 and ($8::text is null or o.topic = $8) and ($9::uuid is null or o.branch_id = $9)
                                 and ($10::uuid is null or o.customer_id = $10) and ($11::uuid is null or o.complaint_id = $11)
                                 and (not $12 or o.complaint_id is not null)
                                 and ($13::date is null or o.recorded_on >= $13) and ($14::date is null or o.recorded_on <= $14)
                                 and ($15::text is null
                                   or o.customer_name || ' ' || o.product || ' ' || o.product_opinion || ' ' || o.service_opinion
                                     ilike '%' || $15 || '%')
                                """
                                + (byAge
                                        ? " and ($16::uuid is null or o.id > $16) order by o.id"
                                        : " and ($16::uuid is null or o.id < $16) order by o.id desc")
                                + " limit $17",
                        caller.scope(),
                        may(),
                        caller.personId(),
                        roles(),
                        name(asked.state),
                        name(asked.channel),
                        name(asked.method),
                        name(asked.topic),
                        asked.branch,
                        asked.customer,
                        asked.complaint,
                        asked.voiced,
                        asked.from,
                        asked.to,
                        asked.text == null || asked.text.isBlank() ? null : asked.text.trim(),
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    private static String name(Enum<?> asked) {
        return asked == null ? null : asked.name();
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }

    private String[] roles() {
        return caller.identity().roles().toArray(String[]::new);
    }
}
