package org.aftercare.regulations;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.regulations.ConductViews.AcknowledgementRow;
import org.aftercare.regulations.ConductViews.BreachRow;
import org.aftercare.regulations.ConductViews.BreachView;
import org.aftercare.regulations.ConductViews.ConductItem;

/** Acknowledgements and breaches as they are read. */
@ApplicationScoped
public class ConductPages {
    private static final String ARTICLE = """
            jsonb_build_object('id', a.id, 'ref', a.ref, 'regulation', jsonb_build_object('id', r.id, 'number', r.number,
              'status', r.status, 'title', jsonb_build_object('zh', r.title_zh, 'en', r.title_en))) as article
            """;

    private static final String MINE = """
            select %s, jsonb_build_object('zh', v.zh, 'en', v.en) as text, v.version, k.at as acknowledged_at
            from regulation r join article a on a.regulation_id = r.id
              join article_version v on v.article_id = a.id and v.version = a.version
              left join acknowledgement k on k.article_id = a.id and k.article_version = a.version and k.person_id = $1
            where r.status = 'adopted' and a.retired_at is null and v.kind = 'conduct'
            order by r.number, a.position, a.ref
            """.formatted(ARTICLE);

    /** Those who must have read it: everybody who works here now. */
    private static final String OF_ARTICLE = """
            select jsonb_build_object('id', p.id, 'name', p.name) as person, k.at
            from person p join article a on a.id = $1
              left join acknowledgement k on k.article_id = a.id and k.article_version = a.version and k.person_id = p.id
            where p.active and ($2::uuid is null or p.branch_id = $2)
            order by k.at is not null, p.name, p.id
            """;

    private static final String BREACHES = """
            select b.id, %s, b.article_version, jsonb_build_object('id', p.id, 'name', p.name) as person,
              b.happened_on as "on", b.facts, b.consequence, b.amount,
              case when b.subject_id is not null then jsonb_build_object('kind', b.subject_kind, 'id', b.subject_id) end as subject,
              b.recorded_at, jsonb_build_object('id', w.id, 'name', w.name) as recorded_by, b.withdrawn_at,
              case when x.id is not null then jsonb_build_object('id', x.id, 'name', x.name) end as withdrawn_by,
              b.withdrawn_why, b.version
            from breach b join article a on a.id = b.article_id join regulation r on r.id = a.regulation_id
              join person p on p.id = b.person_id join person w on w.id = b.recorded_by
              left join person x on x.id = b.withdrawn_by
            where ($1::uuid is null or b.branch_id = $1)
            """.formatted(ARTICLE);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    /** What the caller has to acknowledge, and what they have. */
    Uni<List<ConductItem>> mine() {
        return sql.list(ConductItem.class, MINE, caller.personId());
    }

    /** Who acknowledged the article as it stands, those who have not first; of the caller's branch, or all. */
    Uni<List<AcknowledgementRow>> of(UUID article) {
        return sql.list(AcknowledgementRow.class, OF_ARTICLE, article, caller.scope());
    }

    /** The newest first; of one article, one person, or all the caller sees. */
    Uni<Page<BreachView>> breaches(UUID article, UUID person, String after, int limit) {
        return sql.list(
                        BreachRow.class,
                        BREACHES + """
                         and ($2::uuid is null or b.article_id = $2) and ($3::uuid is null or b.person_id = $3)
                         and ($4::uuid is null or b.id < $4)
                        order by b.id desc
                        limit $5
                        """,
                        caller.scope(),
                        article,
                        person,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(
                        rows.stream().map(this::view).toList(),
                        limit,
                        view -> view.breach().id().toString()));
    }

    /** One of them; 404 where it is another branch's. */
    Uni<BreachView> breach(UUID id) {
        return sql.found(BreachRow.class, BREACHES + " and b.id = $2", caller.scope(), id)
                .map(this::view);
    }

    private BreachView view(BreachRow breach) {
        boolean may = breach.withdrawnAt() == null
                && permissions.allows("withdrawBreach", caller.identity().roles());
        return new BreachView(breach, may ? List.of("withdrawBreach") : List.of());
    }
}
