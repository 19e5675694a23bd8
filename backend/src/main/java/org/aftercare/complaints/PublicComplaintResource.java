package org.aftercare.complaints;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.ComplaintForms.RegisterComplaint;
import org.aftercare.complaints.HandlingForms.Complain;
import org.aftercare.complaints.HandlingForms.SaySolved;
import org.aftercare.complaints.PublicComplaintViews.ComplainedView;
import org.aftercare.complaints.PublicComplaintViews.ComplaintPhotoId;
import org.aftercare.complaints.PublicComplaintViews.PublicComplaintView;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.PhoneNumber;
import org.aftercare.kernel.Picture;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.RateLimit;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.StoredFile;

/** Anybody may complain, without an account, and follow what becomes of it. */
@Path("/public/complaints")
@Cancellable(false)
public class PublicComplaintResource {
    private static final int COMPLAINTS_A_MINUTE = 10;
    private static final int PHOTOS_A_MINUTE = 20;
    private static final int LOOKS_A_MINUTE = 60;
    private static final int MOST_PHOTOS = 5;

    @Inject
    Registering registering;

    @Inject
    FollowComplaint follow;

    @Inject
    Closing closing;

    @Inject
    Commit commit;

    @Inject
    RateLimit rateLimit;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private record Known(UUID customerId, UUID ticketId) {}

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "complain",
            summary = "Complain without an account; the same id again is the same complaint")
    public Uni<ComplainedView> complain(@NotNull @Valid Complain form) {
        rateLimit.count("complain", COMPLAINTS_A_MINUTE);
        PhoneNumber phone = PhoneNumber.of("phone", form.phone());
        return known(form, phone)
                .chain(known -> commit.once(
                        form,
                        () -> there(form.id())
                                .chain(there -> there
                                        ? Uni.createFrom().item(form.id())
                                        : registering
                                                .register(entry(form, known), null, null)
                                                .map(complaint -> complaint.id))))
                .chain(id -> sql.found(
                        ComplainedView.class,
                        "select id, number, token, '/p/complaint/' || token as url from complaint where id = $1",
                        id));
    }

    private static Uni<Boolean> there(UUID id) {
        return id == null
                ? Uni.createFrom().item(false)
                : Complaint.count("id", id).map(found -> found > 0);
    }

    /** Whose ticket it is, only where the phone fits too; and the one customer of that phone. Nobody is told either. */
    private Uni<Known> known(Complain form, PhoneNumber phone) {
        return sql.one(Known.class, """
                        select coalesce(t.customer_id, (select min(p.customer_id::text)::uuid from customer_phone p
                            where p.e164 = $1 having count(distinct p.customer_id) = 1)) as customer_id, t.id as ticket_id
                        from (select 1) one left join ticket t on t.number = upper(trim($2))
                          and exists (select 1 from customer_phone p where p.customer_id = t.customer_id and p.e164 = $1)
                        """, phone.e164(), form.ticketNumber() == null ? "" : form.ticketNumber());
    }

    /** Not sorted yet: after-sales does, when it takes it up; a company that wants the class at once gets "other". */
    private static RegisterComplaint entry(Complain form, Known known) {
        return new RegisterComplaint(
                form.id(),
                known.customerId(),
                form.name(),
                form.phone(),
                form.email(),
                known.ticketId(),
                null,
                null,
                Source.public_page,
                Channel.web,
                form.about(),
                form.about() == About.quality
                        ? Classification.quality
                        : form.about() == About.other ? Classification.other : Classification.human_factor,
                null,
                form.content(),
                null,
                null);
    }

    @POST
    @Path("{token}/photos")
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @ResponseStatus(201)
    @Operation(operationId = "addComplaintPhoto", summary = "Add a photo to one's complaint: five at most, 8 MB each")
    public Uni<ComplaintPhotoId> photo(String token, byte[] body) {
        rateLimit.count("complaint-photo", PHOTOS_A_MINUTE);
        Picture picture = Picture.of(body);
        return commit.once(
                        picture.sha256(),
                        () -> mine(token)
                                .chain(complaint -> ComplaintPhoto.count("complaintId", complaint.id)
                                        .chain(there -> keep(complaint, picture, there))))
                .map(ComplaintPhotoId::new);
    }

    private Uni<UUID> keep(Complaint complaint, Picture picture, long there) {
        if (there >= MOST_PHOTOS) {
            throw Problem.conflict("photos-enough", MOST_PHOTOS);
        }
        StoredFile file = StoredFile.of(picture, clock.instant());
        ComplaintPhoto photo = new ComplaintPhoto();
        photo.id = Ids.next();
        photo.complaintId = complaint.id;
        photo.fileId = file.id;
        photo.takenAt = clock.instant();
        return file.persistAndFlush().chain(() -> photo.persistAndFlush()).replaceWith(photo.id);
    }

    @GET
    @Path("{token}")
    @Operation(
            operationId = "followComplaint",
            summary = "Where it stands, what was found and answered; nothing private")
    public Uni<PublicComplaintView> show(String token) {
        rateLimit.count("follow-complaint", LOOKS_A_MINUTE);
        return follow.show(token);
    }

    @POST
    @Path("{token}/answer")
    @Operation(operationId = "saySolved", summary = "Say whether it is solved; not solved opens it again")
    public Uni<PublicComplaintView> answer(String token, @NotNull @Valid SaySolved form) {
        rateLimit.count("answer-complaint", COMPLAINTS_A_MINUTE);
        return commit.once(
                        form,
                        () -> mine(token).chain(complaint -> {
                            boolean over = complaint.ending.closedAt != null
                                    && complaint.ending.closedAt.isBefore(
                                            clock.instant().minus(FollowComplaint.LINK_LIVES_ON));
                            if (over) {
                                throw Problem.notFound();
                            }
                            return closing.answered(complaint, form.solved(), form.note(), Channel.web)
                                    .replaceWith(complaint.id);
                        }))
                .chain(() -> follow.show(token));
    }

    private static Uni<Complaint> mine(String token) {
        return Complaint.<Complaint>find("token", token)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }
}
