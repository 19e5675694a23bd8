package org.aftercare.warranties.certificates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.RateLimit;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.warranties.CoverFacts;
import org.aftercare.warranties.OpenCover;
import org.aftercare.warranties.certificates.CertificateForms.CertificateKind;
import org.aftercare.warranties.certificates.CertificateForms.PublicCertificate;

/** Whoever holds a certificate may check it: by the code on the paper, and nothing about whose it is. */
@Path("/public/certificates")
@Cancellable(false)
public class PublicCertificateResource {
    private static final int LOOKS_A_MINUTE = 30;

    private static final String SQL = """
            select r.number, case when r.works_id is null then 'unit' else 'works' end as kind, m.name as product,
              right(e.serial, 4) as serial_end, r.issued_at, (r.content ->> 'from')::date as starts_on,
              (r.content ->> 'until')::date as until, cover_facts(r.equipment_id) as cover,
              ($2::timestamptz at time zone k.zone)::date as today, (r.issued_at at time zone k.zone)::date as issued_on,
              k.name as company, coalesce(nullif(b.phone, ''), k.phone) as phone
            from warranty_certificate r join branch b on b.id = r.branch_id cross join company k
              left join equipment e on e.id = r.equipment_id left join product_model m on m.id = e.model_id
            where r.code = $1
            """;

    @Inject
    Sql sql;

    @Inject
    RateLimit rateLimit;

    @Inject
    OpenCover openCover;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private record Row(
            String number,
            CertificateKind kind,
            String product,
            String serialEnd,
            Instant issuedAt,
            LocalDate issuedOn,
            LocalDate startsOn,
            LocalDate until,
            CoverFacts cover,
            LocalDate today,
            String company,
            String phone) {}

    @GET
    @Path("{code}")
    @Operation(operationId = "checkCertificate", summary = "Is this certificate ours, and does it still hold")
    public Uni<PublicCertificate> check(@PathParam("code") String code) {
        rateLimit.count("certificate", LOOKS_A_MINUTE);
        return sql.one(Row.class, SQL, code, clock.instant()).map(this::tell);
    }

    private PublicCertificate tell(Row row) {
        if (row == null) {
            return new PublicCertificate(
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    words.say("certificate.unknown"),
                    List.of(),
                    null,
                    null);
        }
        OpenCover.Told told = row.cover() == null ? null : openCover.tell(row.cover(), row.today());
        boolean valid = told == null ? !row.today().isAfter(row.until()) : told.anything();
        return new PublicCertificate(
                true,
                row.number(),
                row.kind(),
                row.product(),
                row.serialEnd(),
                row.issuedOn(),
                row.startsOn(),
                row.until(),
                valid,
                told == null ? words.say(valid ? "certificate.valid" : "certificate.ended", row.until()) : told.words(),
                told == null ? List.of() : told.lines(),
                row.company(),
                row.phone());
    }
}
