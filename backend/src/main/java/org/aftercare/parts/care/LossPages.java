package org.aftercare.parts.care;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.care.CareViews.LossView;

/** Losses as they are read. */
@ApplicationScoped
public class LossPages {
    private static final String SELECT = """
            select l.id, l.number, l.what, l.amount, l.percent, l.recorded_at, l.charged_at, l.paid_at, l.version,
              case when l.charged_at is not null and l.paid_at is null then round(l.amount * l.percent / 100, 2) end as owed,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as person,
              case when a.id is not null then jsonb_build_object('id', a.id, 'ref', a.ref, 'zh', v.zh, 'en', v.en) end as rule,
              jsonb_build_object('id', r.id, 'name', r.name) as recorded_by,
              case when g.id is not null then jsonb_build_object('id', g.id, 'name', g.name) end as charged_by,
              array(select o from unnest(
                  case when l.charged_at is null then array['changeLoss', 'chargeLoss']
                    when l.paid_at is null then array['payLoss'] else array[]::text[] end) o
                where o = any($2)) as allowed_actions
            from loss l
              join person r on r.id = l.recorded_by
              left join person p on p.id = l.person_id
              left join person g on g.id = l.charged_by
              left join article a on a.id = l.article_id
              left join article_version v on v.article_id = a.id and v.version = a.version
            where ($1::uuid is null or l.branch_id = $1)
            """;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    Uni<LossView> show(UUID id) {
        return sql.found(LossView.class, SELECT + " and l.id = $3", caller.scope(), may(), id);
    }

    /** The newest first. */
    Uni<Page<LossView>> list(LossState state, UUID person, String after, int limit) {
        return sql.list(
                        LossView.class,
                        SELECT + """
                                 and ($3::text is null
                                   or $3 = 'recorded' and l.charged_at is null
                                   or $3 = 'owed' and l.charged_at is not null and l.paid_at is null
                                   or $3 = 'paid' and l.paid_at is not null)
                                 and ($4::uuid is null or l.person_id = $4) and ($5::uuid is null or l.id < $5)
                                order by l.id desc
                                limit $6
                                """,
                        caller.scope(),
                        may(),
                        state == null ? null : state.name(),
                        person,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}
