package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;

/** How far the renewal of one end of a contract has come (1.15), from the notice to won or lost. It never goes back. */
@Entity
public class Renewal extends PanacheEntityBase {
    /** In their order. */
    @Schema(name = "RenewalStage")
    public enum Stage {
        /** The customer has yet to be written to. */
        due,
        /** The notice is posted; somebody has to go there. */
        noticed,
        /** Somebody was there, or is expected back with an answer. */
        visited,
        /** An offer is on the table. */
        talking,
        /** The contract that follows is concluded. */
        won,
        lost;

        boolean isDecided() {
            return this == won || this == lost;
        }
    }

    @Schema(name = "RenewalLostReason")
    public enum LostReason {
        price,
        competitor,
        /** The goods are gone, or need no care any more. */
        no_need,
        unhappy,
        other
    }

    @Id
    public UUID id;

    public UUID contractId;

    /** The end it is about. */
    public LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    public Stage stage = Stage.due;

    public UUID visitorId;
    public LocalDate visitOn;
    public BigDecimal amount;
    public LocalDate nextStepOn;
    public String note = "";
    public UUID successorId;

    @Enumerated(EnumType.STRING)
    public LostReason lostReason;

    public UUID decidedBy;
    public Instant decidedAt;

    @Version
    public int version;

    /** That of the contract's present end; a new one where nothing was done for it yet. Whoever looks after it goes there. */
    static Uni<Renewal> of(MaintenanceContract contract) {
        return Renewal.<Renewal>find("contractId = ?1 and endsOn = ?2", contract.id, contract.endsOn)
                .firstResult()
                .chain(there -> there != null
                        ? Uni.createFrom().item(there)
                        : begun(contract).<Renewal>persist());
    }

    private static Renewal begun(MaintenanceContract contract) {
        Renewal renewal = new Renewal();
        renewal.id = Ids.next();
        renewal.contractId = contract.id;
        renewal.endsOn = contract.endsOn;
        renewal.visitorId = contract.responsibleId;
        return renewal;
    }

    /** A step was done; one that was done before moves nothing. 409 once the next contract is concluded. */
    void reach(Stage done) {
        mustNotBeWon();
        if (stage != Stage.lost && done.ordinal() > stage.ordinal()) {
            stage = done;
        }
    }

    /** Who goes there and when (1.15b), both may be open. */
    void plan(UUID visitor, LocalDate on) {
        mustBeOpen();
        visitorId = visitor;
        visitOn = on;
    }

    /** @param asked yuan; null: as before */
    void talk(BigDecimal asked, LocalDate next, String said) {
        mustBeOpen();
        reach(Stage.talking);
        amount = asked == null ? amount : asked;
        nextStepOn = next;
        note = said;
    }

    /** Also one that was given up: the customer may think again. */
    void win(MaintenanceContract successor, UUID by, Instant now) {
        mustNotBeWon();
        lostReason = null;
        successorId = successor.id;
        amount = successor.price == null ? amount : successor.price;
        decide(Stage.won, by, now);
    }

    void lose(LostReason why, String said, UUID by, Instant now) {
        mustBeOpen();
        lostReason = why;
        note = said.isBlank() ? note : said;
        decide(Stage.lost, by, now);
    }

    private void decide(Stage how, UUID by, Instant now) {
        stage = how;
        nextStepOn = null;
        decidedBy = by;
        decidedAt = now;
    }

    private void mustNotBeWon() {
        if (stage == Stage.won) {
            throw Problem.conflict("contract-renewed");
        }
    }

    private void mustBeOpen() {
        mustNotBeWon();
        if (stage == Stage.lost) {
            throw Problem.conflict("renewal-lost");
        }
    }
}
