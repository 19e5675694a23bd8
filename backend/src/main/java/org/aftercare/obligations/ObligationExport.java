package org.aftercare.obligations;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Csv;
import org.aftercare.kernel.Words;
import org.aftercare.obligations.ObligationViews.ObligationView;
import org.aftercare.obligations.ObligationViews.OwnerOfDuty;

/** Duties as a spreadsheet: the same rows as the list. */
@Path("/obligations.csv")
@Cancellable(false)
public class ObligationExport {
    /** A spreadsheet of more rows helps nobody; the filters narrow it. */
    private static final int MOST_EXPORTED = 20_000;

    private static final List<String> HEADINGS = List.of(
            "article",
            "duty",
            "subject",
            "branch",
            "owner",
            "status",
            "openedAt",
            "dueAt",
            "dueWords",
            "settledAt",
            "settledBy",
            "note");

    @Inject
    ObligationPages pages;

    @Inject
    Words words;

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportObligations", summary = "The same list as a spreadsheet, 20 000 rows at most")
    public Uni<String> export(@BeanParam ObligationFilters filters) {
        return pages.page(filters, null, MOST_EXPORTED).map(page -> {
            Csv csv = new Csv(
                    HEADINGS.stream().map(name -> words.say("column." + name)).toList());
            page.items().forEach(duty -> line(csv, duty));
            return csv.toString();
        });
    }

    private void line(Csv csv, ObligationView duty) {
        csv.row(
                duty.article().ref(),
                duty.name(),
                duty.subject().label(),
                duty.branch() == null ? null : duty.branch().name(),
                owner(duty.owner()),
                words.say("duty-status." + duty.status()),
                duty.openedAt(),
                duty.dueAt(),
                duty.dueWords(),
                duty.settledAt(),
                duty.settledBy() == null ? null : duty.settledBy().name(),
                duty.note());
    }

    /** The person, or the role that answers for it. */
    private String owner(OwnerOfDuty owner) {
        String role = owner.standIn() == null ? owner.role() : owner.standIn();
        return owner.person() != null ? owner.person().name() : role == null ? null : words.say("role." + role);
    }
}
