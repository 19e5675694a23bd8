package org.aftercare.approvals;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.approvals.ApprovalForms.Delegate;
import org.aftercare.kernel.Problem;

/** While somebody is away, another signs for them; the signature shows for whom. */
@Entity
public class Delegation extends PanacheEntityBase {
    /** Who is away. */
    @Id
    public UUID personId;

    public UUID toId;

    @Column(name = "from_day")
    public LocalDate from;

    /** The last day. */
    @Column(name = "until_day")
    public LocalDate until;

    /** 400 for days that are over or run backwards, and for oneself. */
    void agree(Delegate form, LocalDate today) {
        if (form.to().equals(personId)) {
            throw Problem.invalid("to", "another-person");
        }
        LocalDate first = form.from() == null ? today : form.from();
        if (form.until().isBefore(first) || form.until().isBefore(today)) {
            throw Problem.invalid("until", "days-over");
        }
        toId = form.to();
        from = first;
        until = form.until();
    }
}
