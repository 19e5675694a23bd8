package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What the journal says of returns, faults, market notes, penalties and what came of opinions: the rows of {@link DemoCases}. */
final class DemoCaseDiary {
    private static final String TELL = "insert into told (at, kind, branch_id, actor_id, payload, subjects) ";

    /** To whom an opinion was passed and what they did about it; that it was recorded and answered is told with it. */
    private static final String OPINIONS = """
            select t.at, t.kind, o.branch_id, t.actor, jsonb_build_object('number', o.number) || t.payload, about.subjects
            from opinion o
              left join opinion_passing g on g.opinion_id = o.id
              left join opinion_measure m on m.opinion_id = o.id
              left join person w on w.id = m.person_id
              cross join lateral (select jsonb_agg(x) as subjects from (values ('opinion', o.id), ('customer', o.customer_id))
                as x(kind, id) where x.id is not null) about
              cross join lateral (values
                ('opinion.replied', g.replied_at, g.replied_by, jsonb_build_object('text', g.reply)),
                ('opinion.measure_proposed', m.proposed_at, m.proposed_by,
                  jsonb_build_object('personId', w.id, 'person', w.name, 'measure', m.measure)),
                ('opinion.measure_started', m.proposed_at + interval '2 hours', m.person_id, '{"note": ""}'::jsonb),
                ('opinion.measure_done', m.settled_at, m.person_id, jsonb_build_object('note', m.note)))
                as t(kind, at, actor, payload)
            where t.at is not null
            """;

    private static final String RETURNS = """
            select t.at, t.kind, g.branch_id, t.actor, jsonb_build_object('number', g.number) || t.payload, about.subjects
            from goods_return g
              cross join lateral (select jsonb_build_object('quantity', g.quantity, 'reason', g.reason, 'product', g.product,
                'sort', g.kind) as wanted) w
              left join return_cost c on c.return_id = g.id
              cross join lateral (select jsonb_agg(x) as subjects from (values ('goods_return', g.id),
                ('customer', g.customer_id), ('branch', g.branch_id)) as x(kind, id) where x.id is not null) about
              cross join lateral (values
                ('goods_return.requested', g.requested_at, g.requested_by, w.wanted),
                ('goods_return.accepted', g.accepted_at, g.accepted_by, w.wanted),
                ('goods_return.received', g.received_at, g.received_by, jsonb_build_object('quantity', g.received_quantity,
                  'consented', not g.without_consent, 'note', g.received_note)),
                ('goods_return.charged', c.entered_at, c.entered_by, jsonb_build_object('sort', c.kind, 'amount', c.amount,
                  'customerPercent', c.customer_percent)))
                as t(kind, at, actor, payload)
            where t.at is not null
            """;

    private static final String FAULTS = """
            select t.at, t.kind, f.branch_id, t.actor,
              jsonb_build_object('number', f.number, 'sort', f.sort, 'product', f.product) || t.payload,
              jsonb_build_array(jsonb_build_object('kind', 'design_fault', 'id', f.id),
                jsonb_build_object('kind', 'product_model', 'id', f.model_id))
            from design_fault f cross join lateral (values
              ('design_fault.reported', f.reported_at, f.reported_by, jsonb_build_object('fault', f.fault)),
              ('design_fault.answered', f.answered_at, f.answered_by, jsonb_build_object('answer', f.answer)))
              as t(kind, at, actor, payload)
            where t.at is not null
            """;

    private static final String MARKET = """
            select t.at, t.kind, n.branch_id, t.actor,
              jsonb_build_object('product', n.product, 'source', n.source, 'note', t.note),
              jsonb_build_array(jsonb_build_object('kind', 'market_note', 'id', n.id),
                case t.kind when 'market_note.added' then jsonb_build_object('kind', 'branch', 'id', n.branch_id)
                  else jsonb_build_object('kind', 'person', 'id', t.actor) end)
            from market_note n left join market_note_read r on r.note_id = n.id
              cross join lateral (values
                ('market_note.added', n.added_at, n.added_by, concat_ws(' ', n.price::text, n.quality)),
                ('market_note.read', r.read_at, r.person_id, '')) as t(kind, at, actor, note)
            where t.at is not null
            """;

    private static final String PENALTIES = """
            select t.at, t.kind, p.branch_id, t.actor,
              jsonb_build_object('number', p.number, 'reason', p.reason, 'decision', p.decision, 'amount', p.amount,
                'person', w.name, 'proved', t.proved, 'note', t.note),
              jsonb_build_array(jsonb_build_object('kind', 'penalty', 'id', p.id),
                jsonb_build_object('kind', 'person', 'id', w.id))
            from penalty p join person w on w.id = p.person_id cross join lateral (values
              ('penalty.proposed', p.proposed_at, p.proposed_by, false, p.facts),
              ('penalty.facts_established', p.found_at, p.found_by, p.proved, p.finding),
              ('penalty.' || p.status, p.decided_at, p.decided_by, coalesce(p.proved, false),
                case p.status when 'set_aside' then p.set_aside_why else p.facts end)) as t(kind, at, actor, proved, note)
            where t.at is not null
            """;

    private DemoCaseDiary() {}

    /** While the journal is still being told. */
    static void tell(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String what : new String[] {OPINIONS, RETURNS, FAULTS, MARKET, PENALTIES}) {
                statement.execute(TELL + what);
            }
        }
    }
}
