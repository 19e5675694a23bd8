package org.aftercare.staff;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;

/** People as forms name them: who goes there, whose duty it is, on whom it falls. */
@ApplicationScoped
public class Colleagues {
    @Inject
    Caller caller;

    /** Of a branch the caller sees, or of head office; 400 for another branch's as for nobody. */
    public Uni<Person> named(String field, UUID id) {
        return named(field, id, null);
    }

    /** @param already who is named there now and may stay, whoever put them there; or null */
    public Uni<Person> named(String field, UUID id, UUID already) {
        return Person.<Person>findById(id).invoke(person -> {
            if (person == null || !mayName(person) && !person.id.equals(already)) {
                throw Problem.invalid(field, "not-known");
            }
        });
    }

    /** True for the caller's own and for head office, whose people are everybody's. */
    public boolean mayName(Person person) {
        return caller.sees(person.branchId) || person.seesAllBranches();
    }
}
