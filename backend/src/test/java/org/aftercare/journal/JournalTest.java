package org.aftercare.journal;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@AftercareTest
class JournalTest {
    static final UUID THING = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Test
    void theJournalIsAppendOnly() throws Exception {
        FreshCompany.execute("insert into journal (at, kind, payload) values (now(), 'thing.painted', '{}')");
        assertThatThrownBy(() -> FreshCompany.execute("update journal set kind = 'thing.hidden'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void anotherBranchSeesNothingOfIt() throws Exception {
        FreshCompany.execute("""
                with entry as (insert into journal (at, kind, branch_id, payload)
                  values (now(), 'thing.painted', '%s', '{"colour":"red"}') returning seq)
                insert into journal_subject (subject_kind, subject_id, seq) select 'thing', '%s', seq from entry
                """.formatted(TestCompany.BEIJING, THING));
        as("clerk.bj")
                .get("/timeline?subject=thing:" + THING)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].payload.colour", equalTo("red"));
        as("clerk.tj")
                .get("/timeline?subject=thing:" + THING)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as("general_manager.tj").get("/timeline?subject=thing:" + THING).then().body("items", hasSize(1));
    }
}
