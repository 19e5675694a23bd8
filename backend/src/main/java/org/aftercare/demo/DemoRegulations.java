package org.aftercare.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The regulations the demo company has lived by for a year, and how it kept what only people can report. */
final class DemoRegulations {
    /** Of a hundred duties reported by hand, so many were done in time. */
    private static final int KEPT_PERCENT = 91;

    private DemoRegulations() {}

    static void adopt(Connection connection, Instant since) throws SQLException {
        OffsetDateTime from = since.atOffset(ZoneOffset.UTC);
        run(connection, "select adopt_regulation('appliance-repair', ?)", from);
        run(connection, "select adopt_regulation('device-repair-shop', ?)", from);
        run(
                connection,
                "select set_figures('appliance-repair', '1.5a', jsonb_build_object('small', ?::int))",
                DemoStaff.SMALL_FEE.intValue());
        DemoDailyReports.sign(connection);
        passGates(connection);
        acknowledge(connection);
    }

    /**
     * Whoever was sent out went with a voucher (1.3b), what was finished was signed for (1.4a, 1.4b), and a branch's report
     * that went on had its manager's signature (1.12).
     */
    private static void passGates(Connection connection) throws SQLException {
        run(connection, """
                insert into gate_passage (id, article_id, article_version, rule_keys, action, subject_kind, subject_id,
                  branch_id, person_id, at)
                select gen_random_uuid(), v.article_id, v.version, gates.keys, done.action, s.subject_kind, s.subject_id,
                  j.branch_id, j.actor_id, j.at
                from (values ('ticket.dispatched', 'ticket.dispatch', '1.3b', 'ticket'),
                    ('ticket.finished', 'visit.end_fixed', '1.4a', 'ticket'), ('ticket.closed', 'ticket.close', '1.4b', 'ticket'),
                    ('item.entered', 'item.enter_custody', '1.6a', 'item'),
                    ('item.entered', 'item.enter_custody', '1.6b', 'item'),
                    ('item.repair_started', 'item.start_repair', '1.6d', 'item'),
                    ('item.return_dated', 'item.set_return_date', '1.7c', 'item'),
                    ('item.returned', 'item.close_return', '1.7d', 'item'),
                    ('item.returned', 'item.close_return', '1.7e', 'item'),
                    ('supervisor_report.forwarded', 'supervisor_report.forward', '1.12', 'supervisor_report'))
                    as done(kind, action, ref, subject)
                  join journal j on j.kind = done.kind
                  join branch b on b.id = j.branch_id and (done.ref <> '1.12' or b.kind = 'branch')
                  join journal_subject s on s.seq = j.seq and s.subject_kind = done.subject
                  join article a on a.ref = done.ref
                  join article_version v on v.article_id = a.id and v.version = a.version
                  cross join lateral (
                    select array_agg(gate ->> 'key') as keys from jsonb_array_elements(v.rules) as gate
                    where gate ->> 'kind' = 'gate' and gate ->> 'action' = done.action) gates
                where gates.keys is not null
                    and not exists (select from jsonb_array_elements(v.rules) rule where rule ->> 'of' = done.action)
                """);
    }

    /** Nearly everybody has read the articles of conduct. */
    private static void acknowledge(Connection connection) throws SQLException {
        run(connection, """
                insert into acknowledgement (article_id, article_version, person_id, at)
                select a.id, a.version, p.id,
                  r.adopted_at + interval '3 days' + interval '1 minute' * (abs(hashtext(p.login)) % 5000)
                from regulation r
                  join article a on a.regulation_id = r.id
                  join article_version v on v.article_id = a.id and v.version = a.version and v.kind = 'conduct'
                  cross join person p
                where r.status = 'adopted' and abs(hashtext(p.login || a.ref)) % 100 < ?
                """, KEPT_PERCENT);
    }

    /** After the year was taken up: what people report themselves was mostly done, and in time. */
    static void reportByHand(Connection connection) throws SQLException {
        run(connection, """
                update obligation o
                set status = 'met', missed_at = null, settled_at = o.due_at - interval '90 minutes', next_at = null,
                  settled_by = (select p.id from person p join person_role r on r.person_id = p.id
                    where r.role = o.owner_role and (o.branch_id is null or p.branch_id = o.branch_id)
                    order by p.login limit 1)
                from article_version v, jsonb_array_elements(v.rules) as rule
                where v.article_id = o.article_id and v.version = o.article_version and rule ->> 'key' = o.rule_key
                  and rule ->> 'kind' = 'recurring' and (rule ->> 'byHand')::boolean
                  and o.status = 'missed' and abs(hashtext(o.id::text)) % 100 < ?
                """, KEPT_PERCENT);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
