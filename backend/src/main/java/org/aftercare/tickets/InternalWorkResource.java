package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Removal;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.Company;
import org.aftercare.staff.PersonRef;
import org.aftercare.tickets.TicketForms.BookInternalWork;

/** Time spent on internal work, booked by whoever spent it (1.1d). */
@Path("/internal-jobs")
@Cancellable(false)
public class InternalWorkResource {
    private static final String SELECT = """
            select i.id, i.kind, i.done_on as on, i.minutes, i.note, i.booked_at,
              jsonb_build_object('id', p.id, 'name', p.name) as person,
              i.person_id = $1 as mine
            from internal_job i join person p on p.id = i.person_id
            """;

    @Inject
    Commit commit;

    @Inject
    Caller caller;

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** @param on the day it was done; @param mine booked by the caller, who may take it back */
    public record InternalWorkView(
            UUID id,
            InternalJob.Kind kind,
            LocalDate on,
            int minutes,
            String note,
            Instant bookedAt,
            PersonRef person,
            boolean mine) {}

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "bookInternalWork", summary = "Book time on internal work: no customer, no charge (1.1d)")
    public Uni<InternalWorkView> book(@NotNull @Valid BookInternalWork form) {
        return commit.once(form, () -> write(form)).chain(this::show);
    }

    @GET
    @Operation(operationId = "listInternalWork", summary = "Internal work by day, newest first")
    public Uni<Page<InternalWorkView>> list(
            @QueryParam("person") UUID person,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        String[] key = key(after);
        return sql.list(
                        InternalWorkView.class,
                        SELECT + """
                                where ($2::uuid is null or i.branch_id = $2)
                                  and ($3::uuid is null or i.person_id = $3)
                                  and ($4::date is null or i.done_on >= $4)
                                  and ($5::date is null or i.done_on <= $5)
                                  and ($6::date is null or (i.done_on, i.id) < ($6, $7::uuid))
                                order by i.done_on desc, i.id desc
                                limit $8
                                """,
                        caller.personId(),
                        caller.scope(),
                        person,
                        from,
                        to,
                        key == null ? null : LocalDate.parse(key[0]),
                        key == null ? null : UUID.fromString(key[1]),
                        most + 1)
                .map(rows -> Page.cut(rows, most, row -> row.on() + " " + row.id()));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeInternalWork", summary = "Take back what I booked by mistake")
    public Uni<Void> remove(@PathParam("id") UUID id) {
        return commit.once(
                        id,
                        () -> InternalJob.<InternalJob>findById(id)
                                .onItem()
                                .ifNull()
                                .failWith(Problem::notFound)
                                .chain(job -> {
                                    caller.mustSee(job.branchId);
                                    if (!job.personId.equals(caller.personId())) {
                                        throw Problem.conflict("internal-work-of-another");
                                    }
                                    return Removal.of(InternalJob.class, id)
                                            .chain(() -> record(TicketEvents.INTERNAL_REMOVED, job));
                                })
                                .replaceWith(id))
                .replaceWithVoid();
    }

    private Uni<UUID> write(BookInternalWork form) {
        UUID id = Ids.orNext(form.id());
        Instant now = clock.instant();
        return InternalJob.<InternalJob>findById(id).chain(there -> {
            if (there != null) {
                return Uni.createFrom().item(id);
            }
            return Company.only().chain(company -> {
                if (form.on().isAfter(company.dayOf(now))) {
                    throw Problem.invalid("on", "not-in-future");
                }
                InternalJob job = InternalJob.of(id, form, caller.personId(), caller.branchId(), now);
                return job.persist()
                        .chain(() -> record(TicketEvents.INTERNAL_BOOKED, job))
                        .replaceWith(id);
            });
        });
    }

    private Uni<Void> record(String kind, InternalJob job) {
        return journal.record(
                kind,
                job.branchId,
                new TicketEvents.InternalWork(
                        job.kind, job.doneOn, job.minutes, job.note, caller.has("technician") ? job.personId : null),
                Subject.of("internal_job", job.id),
                Subject.of("person", job.personId));
    }

    private Uni<InternalWorkView> show(UUID id) {
        return sql.found(InternalWorkView.class, SELECT + "where i.id = $2", caller.personId(), id);
    }

    private static String[] key(String after) {
        String key = Page.decode(after);
        if (key == null) {
            return null;
        }
        if (!key.matches("\\d{4}-\\d\\d-\\d\\d [0-9a-f-]{36}")) {
            throw Problem.invalid("after", "cursor-unknown");
        }
        return key.split(" ");
    }
}
