package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Picture;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Removal;
import org.aftercare.kernel.StoredFile;

/** Photos of jobs and of fault reports. */
@ApplicationScoped
public class Photos {
    static final int MOST_PER_REPORT = 5;

    @Inject
    Visiting visiting;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Pool pool;

    /** Taken by the technician at the customer's. In the caller's transaction. */
    Uni<UUID> takenAt(UUID visitId, Picture picture) {
        Instant now = clock.instant();
        return visiting.open(visitId).chain(on -> {
            StoredFile file = StoredFile.of(picture, now);
            Photo photo = Photo.of(file, caller.personId(), now);
            photo.ticketId = on.ticket().id;
            photo.visitId = visitId;
            return file.persistAndFlush()
                    .chain(() -> photo.persistAndFlush())
                    .chain(() -> journal.record(
                            TicketEvents.PHOTO_ADDED,
                            on.ticket().branchId,
                            new TicketEvents.PhotoChanged(on.ticket().number),
                            Visiting.about(on.ticket(), on.visit())))
                    .replaceWith(photo.id);
        });
    }

    /** Sent by the customer with a report. In the caller's transaction. */
    Uni<UUID> sentWith(FaultReport report, Picture picture) {
        Instant now = clock.instant();
        return Photo.count("reportId", report.id).chain(there -> {
            if (there >= MOST_PER_REPORT) {
                throw Problem.conflict("photos-enough", MOST_PER_REPORT);
            }
            StoredFile file = StoredFile.of(picture, now);
            Photo photo = Photo.of(file, null, now);
            photo.reportId = report.id;
            return file.persistAndFlush().chain(() -> photo.persistAndFlush()).replaceWith(photo.id);
        });
    }

    Uni<UUID> remove(UUID photoId) {
        return Photo.<Photo>findById(photoId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(photo -> {
                    if (photo.visitId == null) {
                        throw Problem.notFound();
                    }
                    return visiting.open(photo.visitId)
                            .chain(on -> Removal.of(Photo.class, photoId)
                                    .chain(() -> Removal.of(StoredFile.class, photo.fileId))
                                    .chain(() -> journal.record(
                                            TicketEvents.PHOTO_REMOVED,
                                            on.ticket().branchId,
                                            new TicketEvents.PhotoChanged(on.ticket().number),
                                            Visiting.about(on.ticket(), on.visit()))));
                })
                .replaceWith(photoId);
    }

    /**
     * The picture; 404 where it is not there or its ticket is another branch's. A report's photos are everybody's until
     * a branch takes the report up.
     *
     * @param scope the branch the caller sees; null: all
     */
    Uni<Picture> picture(UUID photoId, UUID scope) {
        return pool.preparedQuery("""
                        select file.content_type, file.bytes
                        from photo join stored_file file on file.id = photo.file_id
                        where photo.id = $1 and ($2::uuid is null or not exists (
                          select 1 from ticket t
                          where (t.id = photo.ticket_id or t.report_id = photo.report_id) and t.branch_id <> $2))
                        """).execute(Tuple.of(photoId, scope)).map(rows -> {
            for (var row : rows) {
                return new Picture(row.getString(0), row.getBuffer(1).getBytes());
            }
            throw Problem.notFound();
        });
    }
}
