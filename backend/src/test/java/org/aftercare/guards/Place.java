package org.aftercare.guards;

import java.util.UUID;

import org.aftercare.TestCompany;

/** The two branches of the test's world, and the company that both belong to. */
enum Place {
    bj(TestCompany.BEIJING),
    tj(TestCompany.TIANJIN),
    /** What is the whole company's: parts, suppliers, regulations. */
    company(TestCompany.BEIJING);

    final UUID branch;

    Place(UUID branch) {
        this.branch = branch;
    }

    /** A word that stands in every text of this place and nowhere else. */
    String mark() {
        return "Zq7" + name();
    }
}
