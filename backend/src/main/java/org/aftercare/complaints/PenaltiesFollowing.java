package org.aftercare.complaints;

import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.billing.penalties.PenaltiesOfComplaints;
import org.aftercare.billing.penalties.PenaltiesOfComplaints.Ground;
import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;

/**
 * What follows for people from a complaint: the head who is complained of is fined (6.17), somebody whose attitude caused
 * it is proposed for a penalty (5.3.1b), and where it turns out to be none, both are taken back.
 */
@ApplicationScoped
@Priority(60)
public class PenaltiesFollowing implements JournalListener {
    @Inject
    PenaltiesOfComplaints penalties;

    @Override
    public Uni<Void> heard(Entry entry) {
        return switch (entry.kind()) {
            case ComplaintEvents.REGISTERED ->
                complaint(entry)
                        .chain(complaint -> complaint.about == About.head && complaint.personId != null
                                ? penalties.fineHead(ground(complaint, complaint.personId))
                                : Uni.createFrom().voidItem());
            case ComplaintEvents.DECIDED -> complaint(entry).chain(this::decided);
            case ComplaintEvents.CLOSED ->
                complaint(entry)
                        .chain(complaint -> complaint.ending.dropped != null
                                ? penalties.withdrawn(complaint.id, complaint.ending.dropReason)
                                : Uni.createFrom().voidItem());
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> decided(Complaint complaint) {
        Judgement judged = complaint.judgement();
        Responsibility laid = complaint.responsibility;
        UUID whom = laid == null || laid.responsiblePersonId == null ? complaint.personId : laid.responsiblePersonId;
        return judged.cause == Cause.attitude && whom != null
                ? penalties.proposeForAttitude(
                        ground(complaint, whom), judged.fault == Fault.ours, judged.finding, judged.judgedBy)
                : Uni.createFrom().voidItem();
    }

    private static Ground ground(Complaint complaint, UUID person) {
        return new Ground(complaint.id, complaint.number, person, complaint.content);
    }

    private static Uni<Complaint> complaint(Entry entry) {
        return Complaint.findById(entry.subjects().stream()
                .filter(subject -> subject.kind().equals("complaint"))
                .findFirst()
                .orElseThrow()
                .id());
    }
}
