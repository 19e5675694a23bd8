package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** What the journal says of building works, certificates, defects and supplier agreements: the rows of {@link DemoWarranties}. */
final class DemoWorksDiary {
    private static final String TELL = "insert into told (at, kind, branch_id, actor_id, payload, subjects) ";

    private static final String WORKS = """
            select t.at, t.kind, w.branch_id, w.registered_by, jsonb_build_object('number', w.number) || t.payload,
              jsonb_build_array(jsonb_build_object('kind', 'works', 'id', w.id),
                jsonb_build_object('kind', 'customer', 'id', w.customer_id))
            from works w left join works_visit v on v.works_id = w.id cross join company c
              cross join lateral (values
                ('works.registered', w.registered_at, jsonb_build_object('title', w.name)),
                ('works.accepted', (w.accepted_on + time '09:30') at time zone c.zone,
                  jsonb_build_object('acceptedOn', w.accepted_on, 'years', w.years, 'until', w.ends_on)),
                ('works.visit_planned', case when v.planned_on is not null
                  then (w.accepted_on + time '09:40') at time zone c.zone end, jsonb_build_object('on', v.planned_on)),
                ('works.return_visited', (v.visited_on + time '16:00') at time zone c.zone,
                  jsonb_build_object('on', v.visited_on)),
                ('works.satisfaction_recorded', (w.satisfied_on + time '10:00') at time zone c.zone,
                  jsonb_build_object('satisfaction', w.satisfaction))) as t(kind, at, payload)
            where t.at <= $now
            """;

    private static final String CERTIFICATES = """
            select t.at, t.kind, k.branch_id, k.issued_by, jsonb_build_object('number', k.number) || t.payload, about.subjects
            from warranty_certificate k cross join company c
              cross join lateral (select jsonb_agg(x) as subjects from (values ('certificate', k.id), ('works', k.works_id),
                ('customer', k.customer_id), ('equipment', k.equipment_id)) as x(kind, id) where x.id is not null) about
              cross join lateral (values
                ('certificate.issued', k.issued_at, jsonb_build_object('title', k.content ->> 'title')),
                ('certificate.sent', case when k.sent_on is not null
                  then greatest((k.sent_on + time '17:00') at time zone c.zone, k.issued_at) end,
                  jsonb_build_object('sentOn', k.sent_on, 'receiver', k.sent_to))) as t(kind, at, payload)
            where t.at <= $now
            """;

    private static final String DEFECTS = """
            select t.at, t.kind, d.branch_id, w.registered_by, jsonb_build_object('number', d.number) || t.payload,
              jsonb_build_array(jsonb_build_object('kind', 'defect', 'id', d.id), jsonb_build_object('kind', 'works', 'id', w.id),
                jsonb_build_object('kind', 'customer', 'id', w.customer_id))
            from works_defect d join works w on w.id = d.works_id left join person i on i.id = d.inspector_id
              left join cost_share s on s.defect_id = d.id cross join company c
              cross join lateral (values
                ('defect.reported', d.reported_at,
                  jsonb_build_object('way', d.way, 'withinPeriod', d.within_period, 'place', d.place)),
                ('defect.inspector_sent', d.sent_at, jsonb_build_object('inspector', i.name)),
                ('defect.inspected', d.inspected_at, jsonb_build_object('finding', d.finding)),
                ('defect.determined', d.determined_at, jsonb_build_object('responsible', d.responsible)),
                ('works_repair.proposed', d.proposed_at, jsonb_build_object('method', d.method)),
                ('works_repair.started', d.started_at,
                  jsonb_build_object('on', (d.started_at at time zone c.zone)::date)),
                ('works_repair.finished', d.finished_at,
                  jsonb_build_object('place', d.place, 'finishedOn', (d.finished_at at time zone c.zone)::date)),
                ('works_repair.closed', d.ended_at, jsonb_build_object('signedBy', d.signed_by)),
                ('cost_share.settled', s.settled_at, jsonb_build_object('contractorPercent', s.contractor_percent,
                  'ownerPercent', s.owner_percent, 'ownerAmount', s.owner_amount))) as t(kind, at, payload)
            where t.at <= $now
            """;

    private static final String AGREEMENTS = """
            select t.at, t.kind, null::uuid, t.actor, jsonb_build_object('number', a.number, 'supplier', s.name),
              jsonb_build_array(jsonb_build_object('kind', 'supplier_agreement', 'id', a.id),
                jsonb_build_object('kind', 'supplier', 'id', s.id))
            from supplier_agreement a join supplier s on s.id = a.supplier_id cross join lateral (values
              ('supplier_agreement.drafted', a.drafted_at, a.signed_by),
              ('supplier_agreement.signed', a.signed_at, a.signed_by)) as t(kind, at, actor)
            where t.at <= $now
            """;

    private DemoWorksDiary() {}

    /** While the journal is still being told; what is still to come is not. */
    static void tell(Connection connection, Instant now) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String what : new String[] {WORKS, CERTIFICATES, DEFECTS, AGREEMENTS}) {
                statement.execute(TELL + what.replace("$now", "timestamptz '" + now + "'"));
            }
        }
    }
}
