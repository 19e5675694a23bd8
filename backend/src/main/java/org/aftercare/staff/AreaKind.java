package org.aftercare.staff;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Differences;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.AreaForms.AddAreaKind;
import org.aftercare.staff.AreaForms.ChangeAreaKind;

/** Downtown, suburb, rings, adjacent, remote, and what a company adds: how soon a technician comes, its regulation says. */
@Entity
public class AreaKind extends PanacheEntityBase {
    @Id
    public String code;

    public String nameZh;
    public String nameEn;

    public boolean shipped;

    /** Where it stands in lists. */
    public int position;

    @Version
    public int version;

    static AreaKind of(AddAreaKind form, int position) {
        AreaKind kind = new AreaKind();
        kind.code = form.code();
        kind.position = position;
        kind.change(new ChangeAreaKind(form.nameZh(), form.nameEn()));
        return kind;
    }

    /** The kind a form names; 400 where there is none. */
    static Uni<AreaKind> named(String field, String code) {
        return AreaKind.<AreaKind>findById(code).onItem().ifNull().failWith(() -> Problem.invalid(field, "not-known"));
    }

    /** Takes the form over; tells which fields it touched. */
    List<String> change(ChangeAreaKind form) {
        ChangeAreaKind before = form();
        nameZh = form.nameZh().trim();
        nameEn = form.nameEn().trim();
        return Differences.between(before, form());
    }

    private ChangeAreaKind form() {
        return new ChangeAreaKind(nameZh, nameEn);
    }
}
