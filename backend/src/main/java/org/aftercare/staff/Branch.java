package org.aftercare.staff;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.journal.Differences;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.BranchForms.AddBranch;
import org.aftercare.staff.BranchForms.ChangeBranch;

/** A unit that takes calls and sends technicians; also the head office. */
@Entity
public class Branch extends PanacheEntityBase {
    @Schema(name = "BranchKind")
    public enum Kind {
        service_centre,
        branch,
        head_office
    }

    @Id
    public UUID id;

    /** Short letters that begin its ticket numbers, e.g. BJ. */
    public String code;

    public String name;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String phone = "";
    public String address = "";

    /** Whose office hours it keeps. */
    public UUID calendarId;

    public boolean active = true;

    @Version
    public int version;

    static Branch open(UUID id, AddBranch form) {
        Branch branch = new Branch();
        branch.id = id;
        branch.change(new ChangeBranch(
                form.code(),
                form.name(),
                form.kind(),
                Objects.requireNonNullElse(form.phone(), ""),
                Objects.requireNonNullElse(form.address(), ""),
                form.calendarId(),
                true));
        return branch;
    }

    /** The branch a form names; 400 where there is none. */
    public static Uni<Branch> named(String field, UUID id) {
        return Branch.<Branch>findById(id).onItem().ifNull().failWith(() -> Problem.invalid(field, "not-known"));
    }

    /** Takes the form over; tells which fields it touched. */
    List<String> change(ChangeBranch form) {
        ChangeBranch before = form();
        code = form.code();
        name = form.name().trim();
        kind = form.kind();
        phone = form.phone().trim();
        address = form.address().trim();
        calendarId = form.calendarId();
        active = form.active();
        return Differences.between(before, form());
    }

    private ChangeBranch form() {
        return new ChangeBranch(code, name, kind, phone, address, calendarId, active);
    }
}
