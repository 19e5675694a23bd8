package org.aftercare.warranties.certificates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.staff.PersonRef;
import org.aftercare.warranties.CoverFacts;
import org.aftercare.warranties.CoverView;
import org.aftercare.warranties.Covers;
import org.aftercare.warranties.certificates.CertificateForms.CertificateKind;
import org.aftercare.warranties.certificates.CertificateForms.CertificateOf;
import org.aftercare.warranties.certificates.CertificateForms.CertificateView;
import org.aftercare.warranties.certificates.CertificateForms.WarrantyRecord;

/** Certificates as they are read, with how they stand today. */
@ApplicationScoped
public class CertificatePages {
    private static final String ROW = """
            select r.id, r.number, r.code, r.content, r.issued_at, r.sent_on, r.sent_to, r.version,
              case when r.works_id is null then 'unit' else 'works' end as kind,
              jsonb_build_object('id', c.id, 'name', c.name) as customer,
              case when w.id is null then jsonb_build_object('id', e.id, 'name', m.name)
                else jsonb_build_object('id', w.id, 'name', w.name) end as of,
              jsonb_build_object('id', p.id, 'name', p.name) as issued_by,
              cover_facts(r.equipment_id) as cover, w.ends_on,
              ($1::timestamptz at time zone (select zone from company))::date as today,
              case when k.person <> r.content ->> 'contactPerson' and k.person is distinct from r.contact_told
                and (w.id is null or w.ends_on >= ($1::timestamptz at time zone (select zone from company))::date)
                then k.person end as contact_now,
              (select jsonb_agg(jsonb_build_object('defectId', d.id, 'place', d.place, 'defect', d.description,
                  'repair', d.repair, 'finishedOn', (d.finished_at at time zone (select zone from company))::date,
                  'signedBy', d.signed_by, 'signedOn', d.signed_on) order by d.finished_at)
               from works_defect d where d.works_id = r.works_id and d.finished_at is not null) as records
            from warranty_certificate r
              join customer c on c.id = r.customer_id
              join person p on p.id = r.issued_by
              left join equipment e on e.id = r.equipment_id
              left join product_model m on m.id = e.model_id
              left join works w on w.id = r.works_id
              left join warranty_contact k on k.branch_id = r.branch_id
            where ($2::uuid is null or r.branch_id = $2)
            """;

    @Inject
    Sql sql;

    @Inject
    Covers covers;

    @Inject
    Words words;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    private record Row(
            UUID id,
            String number,
            String code,
            CertificateKind kind,
            CustomerRef customer,
            CertificateOf of,
            CertificateContent content,
            CoverFacts cover,
            LocalDate endsOn,
            LocalDate today,
            List<WarrantyRecord> records,
            Instant issuedAt,
            PersonRef issuedBy,
            LocalDate sentOn,
            String sentTo,
            String contactNow,
            int version) {}

    Uni<CertificateView> show(UUID id) {
        return sql.found(Row.class, ROW + " and r.id = $3", clock.instant(), caller.scope(), id)
                .map(this::view);
    }

    /**
     * The newest first.
     *
     * @param q a part of its number, the customer or the serial; null: any. The other parameters the same
     * @param contactChanged only those whose customer should be told of another contact person
     */
    Uni<Page<CertificateView>> list(
            String q,
            CertificateKind kind,
            UUID customer,
            UUID equipment,
            boolean contactChanged,
            String after,
            int limit) {
        return sql.list(
                        Row.class,
                        "select * from (" + ROW + """
                                 and ($3::text is null or r.number ilike '%' || $3 || '%' or c.name ilike '%' || $3 || '%'
                                   or r.content ->> 'serial' ilike '%' || $3 || '%')
                                 and ($4::text is null or (r.works_id is null) = ($4 = 'unit'))
                                 and ($5::uuid is null or r.customer_id = $5) and ($6::uuid is null or r.equipment_id = $6)
                                 and ($7::uuid is null or r.id < $7)) read
                                where not $8 or contact_now is not null
                                order by id desc
                                limit $9
                                """,
                        clock.instant(),
                        caller.scope(),
                        q == null || q.isBlank() ? null : q.strip(),
                        kind == null ? null : kind.name(),
                        customer,
                        equipment,
                        Page.decodeId(after),
                        contactChanged,
                        limit + 1)
                .map(rows -> rows.stream().map(this::view).toList())
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    private CertificateView view(Row row) {
        CoverView cover = covers.view(row.cover(), row.today());
        boolean valid = cover == null
                ? !row.today().isAfter(row.endsOn())
                : cover.lines().stream().anyMatch(CoverView.CoverLineView::covered);
        return new CertificateView(
                row.id(),
                row.number(),
                row.kind(),
                row.customer(),
                row.of(),
                row.content(),
                valid,
                cover == null
                        ? words.say(valid ? "certificate.valid" : "certificate.ended", row.endsOn())
                        : cover.words(),
                "/p/certificate/" + row.code(),
                row.records() == null ? List.of() : row.records(),
                row.issuedAt(),
                row.issuedBy(),
                row.sentOn(),
                row.sentTo(),
                row.contactNow(),
                row.version(),
                may(row));
    }

    private List<String> may(Row row) {
        return Stream.of(
                        row.sentOn() == null ? "sendCertificate" : null,
                        row.contactNow() != null ? "tellContact" : null)
                .filter(operation -> operation != null
                        && permissions.allows(operation, caller.identity().roles()))
                .toList();
    }
}
