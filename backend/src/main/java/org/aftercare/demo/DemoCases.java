package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What customers said in the year beside their cards, goods that came back, faults put before the general manager, market
 * notes and a few penalties. One statement a step; chance is a hash, the same at every start.
 */
final class DemoCases {
    private final Connection connection;
    private final String now;
    private final String zone;

    DemoCases(Connection connection, Instant now, ZoneId zone) {
        this.connection = connection;
        this.now = now.toString();
        this.zone = zone.getId();
    }

    /** After the calls and the opinion cards are written, and before the journal is put in order. */
    void write() throws SQLException {
        // Lists that go by the id go by time, as with the ids that the running house gives.
        run("""
                create or replace function pg_temp.id_of(moment timestamptz) returns uuid language sql volatile as
                'select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, ''0'') || ''7''
                  || substr(md5(random()::text), 1, 3) || ''8'' || substr(md5(random()::text), 1, 15))::uuid'
                """);
        say();
        giveBack();
        report();
        lookAround();
        penalise();
        DemoCaseDiary.tell(connection);
    }

    /** A suggestion on a card, or something said on the phone or in the shop; most passed on, answered and closed. */
    private void say() throws SQLException {
        run("""
                create temporary table uttered on commit drop as
                select pg_temp.id_of(s.at) as id, s.*, abs(hashtext(s.source)) % 1000 as chance,
                  'YJ' || to_char(s.at at time zone $zone, 'YYMMDD') as series,
                  clerk.id as clerk_id, (select p.id from person p join person_role r on r.person_id = p.id
                    and r.role = 'quality' order by p.login limit 1) as quality_id
                from (
                    select k.answered_at as at, k.branch_id, k.customer_id, 'survey' as channel, 'suggestion' as sort,
                      'service' as topic, '' as said, k.remark as service, k.number as source
                    from survey_card k where k.sort = 'suggestion' and k.remark <> ''
                    union all
                    select t.opened_at + interval '2 days', t.branch_id, t.customer_id,
                      (array['hotline', 'shop', 'visit', 'mailbox'])[1 + c % 4], (array['opinion', 'suggestion', 'enquiry'])[1 + c % 3],
                      (array['quality', 'price', 'delivery', 'quality', 'parts'])[1 + c % 5],
                      (array['空调外机夜里声音大。', '换一个控制板的价钱能不能先说清楚？', '送货约在上午，下午才到。',
                        '洗衣机门封条老化得快。', '遥控器单独买不到。'])[1 + c % 5], '', t.number
                    from ticket t cross join lateral (select abs(hashtext(t.number || 'said')) % 1000 as c) dice
                    where dice.c < 45 and t.opened_at < $now - interval '3 days') s
                  left join lateral (select p.id from person p join person_role g on g.person_id = p.id and g.role = 'clerk'
                    where p.branch_id = s.branch_id order by p.login limit 1) clerk on true
                """);
        run("""
                insert into opinion (id, number, channel, sort, method, topic, recorded_on, branch_id, customer_id, customer_name,
                  phone, product_opinion, service_opinion, worth_passing_on, judged_at, judged_by, answer, answered_at, answered_by,
                  closed_at, closed_by, recorded_at, recorded_by)
                select u.id, u.series || to_char(row_number() over (partition by u.series order by u.at, u.id), '"-"FM000'),
                  u.channel, u.sort, case u.channel when 'visit' then 'on_site' when 'survey' then 'in_writing' else 'other' end,
                  u.topic, (u.at at time zone $zone)::date, u.branch_id, u.customer_id, c.name, '', u.said, u.service,
                  case when u.chance % 11 <> 0 then u.chance % 4 <> 0 end,
                  case when u.chance % 11 <> 0 then u.at end, case when u.chance % 11 <> 0 then u.clerk_id end,
                  case when d.answered then '已告知客户并记入改进。' else '' end,
                  case when d.answered then u.at + interval '2 days' end, case when d.answered then u.clerk_id end,
                  case when d.answered and u.chance % 5 <> 0 then u.at + interval '5 days' end,
                  case when d.answered and u.chance % 5 <> 0 then u.clerk_id end,
                  u.at, case when u.channel <> 'survey' then u.clerk_id end
                from uttered u join customer c on c.id = u.customer_id
                  cross join lateral (select u.at < $now - interval '6 days' and u.chance % 12 <> 0 as answered) d
                """);
        run("""
                insert into number_series (series, last) select series, count(*) from uttered group by series
                """);
        run("""
                insert into opinion_passing (id, opinion_id, department, person_id, note, told_at, told_by, reply, replied_at,
                  replied_by)
                select gen_random_uuid(), u.id, 'quality', null, '', u.at + interval '3 hours', u.clerk_id,
                  case when r.done then '已记入质量例会。' else '' end, case when r.done then u.at + interval '1 day' end,
                  case when r.done then u.quality_id end
                from uttered u join opinion o on o.id = u.id
                  cross join lateral (select u.at < $now - interval '2 days' and u.chance % 9 <> 0 as done) r
                where o.worth_passing_on and u.at < $now - interval '4 hours'
                """);
        run("""
                insert into opinion_measure (id, opinion_id, person_id, measure, status, proposed_at, proposed_by, done_on, note,
                  settled_at)
                select gen_random_uuid(), u.id, u.quality_id, '报价前先给客户看配件价目。',
                  case when o.closed_at is not null then 'done' else 'under_way' end, u.at + interval '1 day', u.quality_id,
                  case when o.closed_at is not null then o.recorded_on + 4 end,
                  case when o.closed_at is not null then '价目表已发到各店。' else '' end,
                  case when o.closed_at is not null then u.at + interval '4 days' end
                from uttered u join opinion o on o.id = u.id
                where o.worth_passing_on and u.chance % 3 = 0 and u.at < $now - interval '2 days'
                """);
        run("""
                insert into told (at, kind, branch_id, actor_id, payload, subjects)
                select step.at, step.kind, o.branch_id, step.actor, step.payload, jsonb_build_array(
                  jsonb_build_object('kind', 'opinion', 'id', o.id), jsonb_build_object('kind', 'customer', 'id', o.customer_id),
                  jsonb_build_object('kind', 'branch', 'id', o.branch_id))
                from uttered u join opinion o on o.id = u.id
                  cross join lateral (values
                    ('opinion.recorded', o.recorded_at, o.recorded_by, jsonb_build_object('number', o.number,
                      'channel', o.channel, 'sort', o.sort, 'method', o.method, 'customer', o.customer_name,
                      'worthPassingOn', coalesce(o.worth_passing_on, false), 'nothingToReport', false)),
                    ('opinion.passed_on', (select told_at from opinion_passing g where g.opinion_id = o.id), u.clerk_id,
                      jsonb_build_object('number', o.number, 'department', 'quality')),
                    ('opinion.answered', o.answered_at, o.answered_by, jsonb_build_object('number', o.number,
                      'channel', o.channel, 'answer', o.answer)),
                    ('opinion.closed', o.closed_at, o.closed_by, jsonb_build_object('number', o.number, 'text', o.answer)))
                    as step(kind, at, actor, payload)
                where step.at is not null
                """);
    }

    /** Now and then something is given back; twice it simply came. */
    private void giveBack() throws SQLException {
        run("""
                insert into goods_return (id, number, kind, branch_id, of_shop, customer_id, customer_name, product, quantity,
                  reason, status, requested_at, requested_by, accepted_at, accepted_by, received_at, received_by,
                  received_quantity, without_consent)
                select pg_temp.id_of(g.at), 'TH' || b.code || to_char(g.at at time zone $zone, 'YYMMDD') || '-001',
                  case when g.n % 2 = 0 then 'exchange' else 'take_back' end, g.branch_id, g.n % 3 = 0, g.customer_id, c.name,
                  (array['壁挂空调 1.5 匹', '波轮洗衣机 8 公斤', '热水器 60 升'])[1 + (g.n % 3)::int], 1 + (g.n % 2)::int,
                  (array['外壳划伤', '型号买错', '安装位置不够'])[1 + (g.n % 3)::int],
                  case when g.n % 4 = 0 then 'requested' when g.n % 4 = 1 then 'accepted' else 'received' end,
                  g.at, clerk.id, case when g.n % 4 in (1, 2) then g.at + interval '1 day' end,
                  case when g.n % 4 in (1, 2) then boss.id end,
                  case when g.n % 4 in (2, 3) then g.at + interval '3 days' end,
                  case when g.n % 4 in (2, 3) then keeper.id end, case when g.n % 4 in (2, 3) then 1 + (g.n % 2)::int end,
                  g.n % 4 = 3
                from (select t.branch_id, t.customer_id, t.opened_at as at, row_number() over (order by t.opened_at desc) as n
                    from ticket t where t.opened_at < $now - interval '5 days' and abs(hashtext(t.number || 'back')) % 1000 < 6
                    order by t.opened_at desc limit 12) g
                  join branch b on b.id = g.branch_id
                  join customer c on c.id = g.customer_id
                  join lateral (select p.id from person p join person_role r on r.person_id = p.id and r.role = 'clerk'
                    where p.branch_id = g.branch_id order by p.login limit 1) clerk on true
                  join lateral (select p.id from person p join person_role r on r.person_id = p.id and r.role = 'storekeeper'
                    where p.branch_id = g.branch_id order by p.login limit 1) keeper on true
                  join lateral (select p.id from person p join person_role r on r.person_id = p.id
                    and r.role = 'general_manager' order by p.login limit 1) boss on true
                on conflict (number) do nothing
                """);
        run("""
                insert into return_cost (id, return_id, kind, amount, customer_percent, note, entered_at, entered_by)
                select gen_random_uuid(), id, 'freight', 80, case when without_consent then 100 else 0 end, '', received_at,
                  received_by
                from goods_return where received_at is not null
                """);
    }

    private void report() throws SQLException {
        run("""
                insert into design_fault (id, number, sort, branch_id, model_id, product, fault, reported_at, reported_by, answer,
                  answered_at, answered_by)
                select pg_temp.id_of(f.at), 'SJ' || b.code || to_char(f.at at time zone $zone, 'YYMMDD') || '-001', 'design_fault',
                  b.id, m.id, m.code || ' ' || m.name, f.fault, f.at, w.id,
                  case when f.n > 1 then '已通知厂家，下一批改进。' else '' end,
                  case when f.n > 1 then f.at + interval '2 days' end, case when f.n > 1 then boss.id end
                from (values (1, interval '4 days', '排水管接头容易开裂'), (2, interval '60 days', '门封条夹线'),
                    (3, interval '140 days', '控制板受潮后误报')) as given(n, ago, fault)
                  cross join lateral (select given.n, given.fault, $now - given.ago as at) f
                  join lateral (select * from branch order by code offset f.n - 1 limit 1) b on true
                  join lateral (select * from product_model order by code offset f.n limit 1) m on true
                  join lateral (select p.id from person p join person_role r on r.person_id = p.id and r.role = 'technician'
                    where p.branch_id = b.id order by p.login limit 1) w on true
                  join lateral (select p.id from person p join person_role r on r.person_id = p.id
                    and r.role = 'general_manager' order by p.login limit 1) boss on true
                """);
    }

    private void lookAround() throws SQLException {
        run("""
                insert into market_note (id, branch_id, product, maker, price, quality, source, noted_on, added_at, added_by)
                select pg_temp.id_of(now - v.ago), p.branch_id, v.product, v.maker, v.price, v.quality, v.source,
                  ((now - v.ago) at time zone $zone)::date, now - v.ago, p.id
                from (values ('1.5 匹变频空调', '海风', 2399, '静音比我们好', '客户家里看到', interval '9 days'),
                    ('8 公斤滚筒洗衣机', '清波', 1899, '门锁常坏', '维修同行', interval '33 days'),
                    ('60 升热水器', '暖屋', 1099, '保修五年', '商场宣传页', interval '75 days'))
                    as v(product, maker, price, quality, source, ago)
                  cross join (select $now as now) clock
                  join lateral (select p.id, p.branch_id from person p join person_role r on r.person_id = p.id
                    and r.role = 'technician' order by md5(p.login || v.product) limit 1) p on true
                """);
        run("""
                insert into market_note_read (note_id, person_id, read_at)
                select n.id, p.id, n.added_at + interval '5 hours'
                from market_note n
                  join lateral (select p.id from person p join person_role r on r.person_id = p.id
                    and r.role = 'general_manager' order by p.login limit 1) p on true
                where n.added_at < $now - interval '20 days'
                """);
    }

    /** The one technician whom customers are not pleased with. */
    private void penalise() throws SQLException {
        run("""
                insert into penalty (id, number, person_id, branch_id, reason, rule_text, facts, happened_on, decision, severity,
                  amount, amount_reason, proved, finding, found_at, found_by, status, proposed_at, proposed_by, decided_at,
                  decided_by, set_aside_why)
                select pg_temp.id_of(v.at), 'CF' || b.code || to_char(v.at at time zone $zone, 'YYMMDD') || '-001', p.id, b.id,
                  v.reason, '绩效考核实施细则第 ' || v.n || ' 条', v.facts, (v.at at time zone $zone)::date, 'fine', v.severity,
                  v.amount, '首次，按最低额', v.proved, case when v.proved is null then '' else '已向客户和当事人核实。' end,
                  case when v.proved is not null then v.at + interval '1 day' end,
                  case when v.proved is not null then m.id end, v.status, v.at, m.id,
                  case when v.status <> 'proposed' then v.at + interval '3 days' end,
                  case when v.status <> 'proposed' then m.id end,
                  case when v.status = 'set_aside' then '经查不属实。' else '' end
                from (select * from (values (3, 'attitude', '上门时顶撞客户', 'minor', 50, true, 'entered', interval '80 days'),
                      (5, 'attitude', '客户说他不耐烦', null, 50, false, 'set_aside', interval '45 days'),
                      (3, 'attitude', '没打电话就改了时间，还发火', 'medium', 100, null, 'proposed', interval '3 days'))
                      as given(n, reason, facts, severity, amount, proved, status, ago)
                    cross join lateral (select $now - given.ago as at) happened) v
                  join lateral (select p.id, p.branch_id from person p join person_role r on r.person_id = p.id
                    and r.role = 'technician' order by p.login limit 1) p on true
                  join branch b on b.id = p.branch_id
                  join lateral (select w.id from person w join person_role r on r.person_id = w.id and r.role = 'branch_manager'
                    where w.branch_id = b.id order by w.login limit 1) m on true
                """);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("$now", "timestamptz '" + now + "'").replace("$zone", "'" + zone + "'"));
        }
    }
}
