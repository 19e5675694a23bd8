package org.aftercare.parts;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.HumanNumbers;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;

/** Short numbers of a branch's papers, one after another within a day. */
@ApplicationScoped
public class DocumentNumbers {
    @Inject
    HumanNumbers numbers;

    @Inject
    Clock clock;

    /** @param letters that tell the kind of paper, such as PD for a count (盘点); 400 where there is no such branch */
    public Uni<String> next(String letters, UUID branchId) {
        return Branch.named("branchId", branchId)
                .chain(branch -> Company.only()
                        .chain(company -> numbers.next(letters + branch.code, company.dayOf(clock.instant()))));
    }
}
