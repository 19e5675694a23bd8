package org.aftercare.complaints;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.billing.penalties.ComplaintNumbers;

/** Tells which complaints a penalty may rest on (5.2.4d). */
@ApplicationScoped
class PenalisedComplaints implements ComplaintNumbers {
    @Inject
    Complaints complaints;

    @Override
    public Uni<String> of(UUID id) {
        return complaints
                .find(id)
                .map(complaint -> complaint == null || !complaints.sees(complaint) ? null : complaint.number);
    }
}
