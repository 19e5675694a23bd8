package org.aftercare.workshop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.approvals.Refusal;
import org.aftercare.kernel.Ids;
import org.aftercare.workshop.EstimateForms.EstimateLineForm;
import org.aftercare.workshop.EstimateForms.MakeEstimate;

/** What the repair of an item would cost, and what the customer said to it. */
@Entity
public class Estimate extends PanacheEntityBase {
    @Schema(name = "EstimateStatus")
    public enum Status {
        draft,
        /** The customer was asked. */
        sent,
        agreed,
        declined,
        /** Another one took its place. */
        replaced
    }

    @Schema(name = "EstimateHow")
    public enum How {
        /** Through the customer's own link, signed there. */
        link,
        /** Said on the phone, noted by one of us. */
        phone,
        /** Signed on paper. */
        paper
    }

    @Schema(name = "EstimateSort")
    public enum Sort {
        part,
        labour,
        other
    }

    @Embeddable
    public static class Line {
        @Enumerated(EnumType.STRING)
        public Sort sort;

        public String what;
        public int quantity;

        /** Of one, in the company's currency. */
        public BigDecimal price;
    }

    @Id
    public UUID id;

    public UUID itemId;
    public String number;

    @Enumerated(EnumType.STRING)
    public Status status;

    public String note = "";
    public BigDecimal total;
    public UUID madeBy;
    public Instant madeAt;
    public Instant sentAt;
    public Instant decidedAt;

    @Enumerated(EnumType.STRING)
    public How how;

    /** The name of whoever decided for the customer. */
    public String decidedBy;

    public UUID takenBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "estimate_line", joinColumns = @JoinColumn(name = "estimate_id"))
    @OrderColumn(name = "position")
    public List<Line> lines = new ArrayList<>();

    @Version
    public int version;

    static Estimate of(MakeEstimate form, UUID item, UUID by, Instant now) {
        Estimate estimate = new Estimate();
        estimate.id = Ids.orNext(form.id());
        estimate.itemId = item;
        estimate.status = Status.draft;
        estimate.note = Item.text(form.note());
        estimate.madeBy = by;
        estimate.madeAt = now;
        form.lines().forEach(line -> estimate.lines.add(line(line)));
        estimate.total = estimate.lines.stream()
                .map(line -> line.price.multiply(BigDecimal.valueOf(line.quantity)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return estimate;
    }

    /** The one that counts, or null. */
    static Uni<Estimate> currentOf(UUID item) {
        return Estimate.<Estimate>find("itemId = ?1 and status <> ?2", item, Status.replaced)
                .firstResult();
    }

    void replaced() {
        status = Status.replaced;
    }

    void send(Instant now) {
        if (status != Status.draft) {
            throw Refusal.of("estimate-is-" + status).problem();
        }
        status = Status.sent;
        sentAt = now;
    }

    /** 409 where nobody asked, or it is decided. */
    void mustWait() {
        if (status != Status.sent) {
            throw Refusal.of("estimate-is-" + status).problem();
        }
    }

    private static Line line(EstimateLineForm form) {
        Line line = new Line();
        line.sort = form.sort();
        line.what = form.what().trim();
        line.quantity = form.quantity();
        line.price = form.price();
        return line;
    }
}
