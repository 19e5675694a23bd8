package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Picture;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.RateLimit;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.Company;
import org.aftercare.tickets.PublicViews.ReportedView;
import org.aftercare.tickets.TicketForms.ReportFault;

/** Anybody may report a fault, with photos; a clerk makes the call of it. */
@Path("/public/fault-reports")
@Cancellable(false)
public class PublicReportResource {
    private static final int REPORTS_A_MINUTE = 10;
    private static final int PHOTOS_A_MINUTE = 20;

    @Inject
    Photos photos;

    @Inject
    HumanNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Commit commit;

    @Inject
    RateLimit rateLimit;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public record ReportPhotoId(UUID id) {}

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "reportFault",
            summary = "Report a fault without an account; the same id again is the same report")
    public Uni<ReportedView> report(@NotNull @Valid ReportFault form) {
        rateLimit.count("report", REPORTS_A_MINUTE);
        return commit.once(
                        form,
                        () -> known(form.id())
                                .chain(there -> there ? Uni.createFrom().item(form.id()) : make(form)))
                .chain(id -> sql.found(
                        ReportedView.class,
                        "select id, number, '/p/follow/' || token as follow_url from fault_report where id = $1",
                        id));
    }

    private static Uni<Boolean> known(UUID id) {
        return id == null
                ? Uni.createFrom().item(false)
                : FaultReport.count("id", id).map(found -> found > 0);
    }

    private Uni<UUID> make(ReportFault form) {
        Instant now = clock.instant();
        FaultReport report = FaultReport.of(form, now);
        return Company.only()
                .chain(company -> {
                    if (company == null) {
                        throw Problem.notFound();
                    }
                    return numbers.next("R", company.dayOf(now));
                })
                .invoke(number -> report.number = number)
                .chain(() -> report.persistAndFlush())
                .chain(() -> journal.record(
                        TicketEvents.FAULT_REPORTED,
                        null,
                        new TicketEvents.FaultReported(report.number, report.name, report.fault),
                        Subject.of("fault_report", report.id)))
                .replaceWith(report.id);
    }

    @POST
    @Path("{token}/photos")
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @ResponseStatus(201)
    @Operation(operationId = "addReportPhoto", summary = "Add a photo to one's report: five at most, 8 MB each")
    public Uni<ReportPhotoId> photo(String token, byte[] body) {
        rateLimit.count("report-photo", PHOTOS_A_MINUTE);
        Picture picture = Picture.of(body);
        return commit.once(
                        picture.sha256(),
                        () -> FaultReport.<FaultReport>find("token", token)
                                .firstResult()
                                .onItem()
                                .ifNull()
                                .failWith(Problem::notFound)
                                .chain(report -> photos.sentWith(report, picture)))
                .map(ReportPhotoId::new);
    }
}
