package org.aftercare.documents;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.documents.DocumentViews.PostView;
import org.aftercare.documents.DocumentViews.ServiceDocumentRow;
import org.aftercare.documents.DocumentViews.ServiceDocumentView;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;

/** Documents as they are read: the version in force, the older ones, and who has acknowledged it. */
@ApplicationScoped
class DocumentPages {
    /** With its version in force, $1 the moment, $2 the caller. A standard concerns everybody, a post whoever holds it. */
    private static final String FROM = """
            from service_document d
              cross join (select cast($1::timestamptz at time zone zone as date) as day from company) now
              left join lateral (
                select v.* from service_document_version v
                where v.document_id = d.id and v.valid_from <= now.day
                order by v.valid_from desc, v.number desc limit 1) e on true
              left join document_reading mine on mine.version_id = e.id and mine.person_id = $2
              cross join lateral (
                select d.kind = 'standard' or exists (
                  select from person_role r where r.person_id = $2 and r.role = d.role) as mine) c
            """;

    private static final String CONCERNS = """
            p.active and (d.kind = 'standard' or exists (select from person_role r where r.person_id = p.id and r.role = d.role))
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    /** @param kind null: both */
    Uni<Page<ServiceDocumentRow>> list(ServiceDocument.Kind kind) {
        return sql.list(
                        ServiceDocumentRow.class,
                        """
                        select d.id, d.kind, d.title, d.role, e.number as edition, e.valid_from, c.mine, mine.read_at,
                          (select min(v.valid_from) from service_document_version v
                           where v.document_id = d.id and v.valid_from > now.day) as next,
                          (select count(*)::int from document_reading r join person p on p.id = r.person_id
                           where r.version_id = e.id and %1$s) as readers,
                          (select count(*)::int from person p where %1$s) as people
                        %2$s
                        where ($3::text is null or d.kind = $3)
                        order by d.kind desc, d.title, d.id
                        """.formatted(CONCERNS, FROM),
                        clock.instant(),
                        caller.personId(),
                        kind == null ? null : kind.name())
                .map(rows -> new Page<>(rows, null));
    }

    Uni<ServiceDocumentView> show(UUID id) {
        boolean leads = may("listShopChecks");
        return sql.found(
                ServiceDocumentView.class,
                """
                select d.id, d.kind, d.title, d.role, c.mine, mine.read_at, d.version,
                  (select jsonb_agg(jsonb_build_object('number', v.number, 'validFrom', v.valid_from, 'inForce', v.id = e.id,
                      'text', v.text, 'reason', v.reason, 'writtenAt', v.written_at,
                      'writtenBy', jsonb_build_object('id', w.id, 'name', w.name)) order by v.number desc)
                   from service_document_version v join person w on w.id = v.written_by where v.document_id = d.id) as editions,
                  case when $4 then coalesce((
                    select jsonb_agg(jsonb_build_object('person', jsonb_build_object('id', p.id, 'name', p.name),
                      'branch', jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name), 'readAt', r.read_at)
                      order by r.read_at is not null, b.code, p.name)
                    from person p join branch b on b.id = p.branch_id
                      left join document_reading r on r.person_id = p.id and r.version_id = e.id
                    where ($5::uuid is null or p.branch_id = $5) and %1$s), '[]') else '[]' end as readers,
                  array_remove(array[
                    case when c.mine and e.id is not null and mine.read_at is null then 'acknowledgeDocument' end,
                    case when d.kind = 'standard' and e.id is not null and $6 and not exists (
                      select from shop_acknowledgement a where a.version_id = e.id and a.branch_id = $7)
                      then 'takeOverStandard' end,
                    case when e.id is not null and $8 then 'reviewDocument' end,
                    case when $8 then 'writeVersion' end], null) as allowed_actions
                %2$s
                where d.id = $3
                """.formatted(CONCERNS, FROM),
                clock.instant(),
                caller.personId(),
                id,
                leads,
                caller.scope(),
                may("takeOverStandard"),
                caller.branchId(),
                may("writeVersion"));
    }

    /** Every post that people hold, those of which nothing says what they answer for first; or the posts of one person. */
    Uni<List<PostView>> posts(UUID person) {
        return sql.list(PostView.class, """
                select r.role, count(*)::int as people, d.id as document, d.title, e.number as edition, e.valid_from
                from person_role r
                  join person p on p.id = r.person_id and p.active
                  cross join (select cast($1::timestamptz at time zone zone as date) as day from company) now
                  left join service_document d on d.role = r.role and exists (
                    select from service_document_version v where v.document_id = d.id and v.valid_from <= now.day)
                  left join lateral (
                    select v.* from service_document_version v
                    where v.document_id = d.id and v.valid_from <= now.day
                    order by v.valid_from desc, v.number desc limit 1) e on true
                where ($2::uuid is null or p.id = $2) and ($2::uuid is null or $3::uuid is null or p.branch_id = $3 or p.id = $4)
                group by r.role, d.id, d.title, e.number, e.valid_from
                order by d.id is not null, r.role
                """, clock.instant(), person, caller.scope(), caller.personId());
    }

    private boolean may(String operation) {
        return permissions.allows(operation, caller.identity().roles());
    }
}
