package org.aftercare.staff;

import java.util.List;
import java.util.Set;

import io.smallrye.mutiny.Uni;

import org.aftercare.staff.SetupForms.DemoAccount;

/** Who can sign in where the demo company runs: everyone, with one password that is no secret. */
final class DemoAccounts {
    static final String PASSWORD = "aftercare";

    private DemoAccounts() {}

    static Uni<List<DemoAccount>> list() {
        return Person.<Person>list("active = true order by login")
                .chain(people -> Branch.<Branch>listAll()
                        .map(branches -> people.stream()
                                .map(person -> new DemoAccount(
                                        person.login,
                                        person.name,
                                        Set.copyOf(person.roles),
                                        branches.stream()
                                                .filter(branch -> branch.id.equals(person.branchId))
                                                .findFirst()
                                                .map(branch -> branch.name)
                                                .orElse(""),
                                        PASSWORD))
                                .toList()));
    }
}
