package org.aftercare.surveys.satisfaction;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.surveys.CardLink;
import org.aftercare.surveys.satisfaction.SurveyViews.PublicSurveyView;
import org.aftercare.surveys.satisfaction.SurveyViews.SheetView;
import org.aftercare.surveys.satisfaction.SurveyViews.SurveyRow;
import org.aftercare.surveys.satisfaction.SurveyViews.SurveyView;

/** Surveys as they are read: every average with its n and the share that answered. */
@ApplicationScoped
public class SurveyPages {
    private static final String ROW = """
            select s.id, s.number, s.title, s.period, s.status, n.customers, n.answers,
              round(100.0 * n.answers / nullif(n.customers, 0), 1) as response_percent, a.satisfaction, a.loyalty, s.answer_by,
              s.sent_at, s.reported_at
            from survey s
              cross join lateral (select count(*)::int as customers, count(answered_at)::int as answers
                from survey_sheet h where h.survey_id = s.id) n
              cross join lateral (select
                  round(avg(w.level) filter (where q.measure = 'satisfaction'), 2) as satisfaction,
                  round(avg(w.level) filter (where q.measure = 'loyalty'), 2) as loyalty
                from survey_question q join survey_answer w on w.question_id = q.id where q.survey_id = s.id) a
            """;

    /** Why a dissatisfied answer still waits for a measure, for sheet h. */
    private static final String SHEET_STATE = """
            cross join lateral (select min(w.level) as lowest from survey_answer w where w.sheet_id = h.id) l
              left join survey_cause c on c.id = h.cause_id
            """;

    private static final String VIEW = """
            select (select jsonb_build_object('id', r.id, 'number', r.number, 'title', r.title, 'period', r.period, 'status', r.status,
                'customers', r.customers, 'answers', r.answers, 'responsePercent', r.response_percent,
                'satisfaction', r.satisfaction, 'loyalty', r.loyalty, 'answerBy', r.answer_by, 'sentAt', r.sent_at,
                'reportedAt', r.reported_at) from (%s where s.id = $1) r) as survey,
              (select jsonb_agg(jsonb_build_object('id', q.id, 'measure', q.measure, 'text', q.text, 'answers', a.n,
                  'average', a.average, 'levels', jsonb_build_array(a.one, a.two, a.three, a.four)) order by q.position)
                from survey_question q
                  cross join lateral (select count(*) as n, round(avg(level), 2) as average,
                      count(*) filter (where level = 1) as one, count(*) filter (where level = 2) as two,
                      count(*) filter (where level = 3) as three, count(*) filter (where level = 4) as four
                    from survey_answer w where w.question_id = q.id) a
                where q.survey_id = s.id) as questions,
              coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'cause', c.cause, 'measure', c.measure,
                  'version', c.version,
                  'sheets', (select count(*) from survey_sheet h where h.cause_id = c.id)) order by c.recorded_at)
                from survey_cause c where c.survey_id = s.id), '[]'::jsonb) as causes,
              d.dissatisfied, d.without_measure, s.report_note,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as reported_by, s.version,
              array(select may.action from (values ('chooseCustomers', array['draft']), ('sendSurvey', array['draft']),
                ('closeSurvey', array['sent']), ('nameCause', array['sent', 'closed']), ('reportSurvey', array['closed']))
                as may(action, states) where s.status = any(may.states) and may.action = any($2)) as allowed_actions
            from survey s left join person p on p.id = s.reported_by
              cross join lateral (select count(*) filter (where l.lowest <= 2)::int as dissatisfied,
                  count(*) filter (where l.lowest <= 2 and coalesce(c.measure, '') = '')::int as without_measure
                from survey_sheet h %s where h.survey_id = s.id) d
            where s.id = $1
            """.formatted(ROW, SHEET_STATE);

    private static final String SHEETS = """
            select h.id, jsonb_build_object('id', k.id, 'name', k.name) as customer,
              (select p.number from customer_phone p where p.customer_id = k.id order by p.position limit 1) as phone, h.mailed,
              h.answered_at, h.answer_way as way,
              case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as answered_by,
              coalesce((select jsonb_agg(jsonb_build_object('questionId', w.question_id, 'level', w.level))
                from survey_answer w where w.sheet_id = h.id), '[]'::jsonb) as levels,
              l.lowest, h.said, h.cause_id, coalesce(c.measure, '') <> '' as measured,
              array(select may.action from (values
                ('answerSheet', s.status = 'sent' and h.answered_at is null),
                ('putToCause', s.status in ('sent', 'closed') and l.lowest <= 2)) as may(action, now)
                where may.now and may.action = any($2)) as allowed_actions
            from survey_sheet h join survey s on s.id = h.survey_id join customer k on k.id = h.customer_id
              left join person a on a.id = h.answered_by
              %s
            where h.survey_id = $1 and ($3::uuid is null or k.branch_id = $3)
              and ($4::boolean is null or (h.answered_at is not null) = $4)
              and (not $5 or l.lowest <= 2 and coalesce(c.measure, '') = '')
              and ($6::uuid is null or h.id > $6)
            order by h.id
            limit $7
            """.formatted(SHEET_STATE);

    private static final String ASKED = """
            select s.title, s.answer_by, h.answered_at is not null as answered,
              s.status <> 'sent' or s.answer_by < cast($2::timestamptz at time zone c.zone as date) as over,
              (select jsonb_agg(jsonb_build_object('id', q.id, 'text', q.text) order by q.position)
                from survey_question q where q.survey_id = s.id) as questions
            from survey_sheet h join survey s on s.id = h.survey_id cross join company c
            where h.token_hash = $1
            """;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The newest first. */
    Uni<Page<SurveyRow>> list(String after, int limit) {
        return sql.list(
                        SurveyRow.class,
                        ROW + " where ($1::uuid is null or s.id < $1) order by s.id desc limit $2",
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    Uni<SurveyView> show(UUID id) {
        return sql.found(SurveyView.class, VIEW, id, may());
    }

    /** @param answered null: both; @param unmeasured only dissatisfied answers without a measure */
    Uni<Page<SheetView>> sheets(UUID survey, Boolean answered, boolean unmeasured, String after, int limit) {
        return sql.list(
                        SheetView.class,
                        SHEETS,
                        survey,
                        may(),
                        caller.scope(),
                        answered,
                        unmeasured,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    Uni<PublicSurveyView> asked(CardLink link) {
        return sql.one(PublicSurveyView.class, ASKED, link.hash(), clock.instant())
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}
