package org.aftercare.notifications;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.TimeMachine;

import static org.assertj.core.api.Assertions.assertThat;

/** A backup was restored: what was told before is told to nobody again, and later everything goes its usual way. */
@AftercareTest
class AfterRestoreTest {
    private static final Recipient ZHANG = Recipient.customer("张三", "zhang@example.com", "13910086688");

    @Inject
    Desk desk;

    @Inject
    AfterRestore afterRestore;

    @Inject
    Sql sql;

    @Inject
    TimeMachine clock;

    public record Row(String status, String lastError) {}

    @BeforeEach
    void restored() throws Exception {
        FreshCompany.execute(
                "insert into restoration (restored_at, backup_of) values (now(), now() - interval '1 day')");
    }

    @Test
    void whatTheProgramTellsByItselfIsHeldBackUntilItHasCaughtUp() {
        desk.tell("再说一遍", ZHANG);
        assertThat(rows()).containsExactly(new Row("dead", "held back: a backup was restored"));

        Desk.await(() -> afterRestore.begin());
        clock.forward(Duration.ofMinutes(14));
        desk.tell("还在补", ZHANG);
        assertThat(rows()).extracting(Row::status).containsExactly("dead", "dead");

        clock.forward(Duration.ofMinutes(2));
        desk.tell("新的", ZHANG);
        assertThat(rows()).extracting(Row::status).containsExactly("dead", "dead", "waiting");
    }

    private List<Row> rows() {
        return Desk.await(() -> sql.list(Row.class, "select status, last_error from delivery order by at, id"));
    }
}
