package org.aftercare.parts.agreements;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.agreements.AgreementForms.AgreementView;
import org.aftercare.parts.agreements.AgreementForms.State;
import org.aftercare.parts.agreements.AgreementForms.SuppliedDevices;

/** Quality agreements, and the devices they cover, as they are read. */
@ApplicationScoped
public class AgreementPages {
    private static final String READ = """
            select a.id, a.number, a.quality_terms, a.service_terms, a.starts_on, a.ends_on, a.signed_at, a.version,
              a.supplier_id, jsonb_build_object('id', u.id, 'name', u.name) as supplier,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as signed_by,
              (select count(*)::int from supplied_model m where m.supplier_id = a.supplier_id) as models,
              case when a.signed_at is null then 'draft'
                when a.starts_on > d.today then 'to_come'
                when a.ends_on < d.today then 'ended' else 'in_force' end as state,
              array(select o from unnest(case when a.signed_at is null
                  then array['changeSupplierAgreement', 'signSupplierAgreement'] else array[]::text[] end) o where o = any($2)) as allowed_actions
            from supplier_agreement a
              join supplier u on u.id = a.supplier_id
              cross join lateral (select ($1::timestamptz at time zone zone)::date as today from company) d
              left join person p on p.id = a.signed_by
            """;

    /** $1 now, $2 what the caller may do. */
    private static final String DEVICES = """
            select m.id as model_id, m.code, m.name, a.quality_terms, a.service_terms,
              (select count(*)::int from equipment e where e.model_id = m.id and e.sold_by_us and e.retired_on is null) as sold,
              case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as supplier,
              case when a.id is not null then jsonb_build_object('id', a.id, 'number', a.number) end as agreement,
              case when 'nameSupplier' = any($2) then array['nameSupplier'] else array[]::text[] end as allowed_actions
            from product_model m
              left join supplied_model s on s.model_id = m.id
              left join supplier u on u.id = s.supplier_id
              cross join lateral (select ($1::timestamptz at time zone zone)::date as today from company) d
              left join lateral (select x.* from supplier_agreement x
                where x.supplier_id = s.supplier_id and x.signed_at is not null
                  and d.today >= x.starts_on and (x.ends_on is null or d.today <= x.ends_on)
                order by x.starts_on desc limit 1) a on true
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    Uni<AgreementView> show(UUID id) {
        return sql.found(AgreementView.class, READ + " where a.id = $3", clock.instant(), may(), id);
    }

    /** The newest first. */
    Uni<Page<AgreementView>> list(UUID supplier, State state, String after, int limit) {
        return sql.list(
                        AgreementView.class,
                        "select * from (" + READ + """
                                ) read
                                where ($3::uuid is null or supplier_id = $3) and ($4::text is null or state = $4)
                                  and ($5::uuid is null or id < $5)
                                order by id desc limit $6
                                """,
                        clock.instant(),
                        may(),
                        supplier,
                        state == null ? null : state.name(),
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    Uni<SuppliedDevices> ofModel(UUID model) {
        return sql.found(SuppliedDevices.class, DEVICES + " where m.id = $3", clock.instant(), may(), model);
    }

    /**
     * By the model's code.
     *
     * @param uncovered only those that no agreement in force answers for (9.3b)
     */
    Uni<Page<SuppliedDevices>> devices(UUID supplier, boolean uncovered, String after, int limit) {
        return sql.list(
                        SuppliedDevices.class,
                        DEVICES + """
                                where ($3::uuid is null or s.supplier_id = $3) and (not $4 or a.id is null)
                                  and ($5::text is null or m.code > $5)
                                order by m.code limit $6
                                """,
                        clock.instant(),
                        may(),
                        supplier,
                        uncovered,
                        Page.decode(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, SuppliedDevices::code));
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}
