package org.aftercare.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Asvs;
import org.aftercare.FreshCompany;
import org.aftercare.guards.Operation.In;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.staff.Role;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Every cell of the table: role × operation × own branch, other branch, own record, nobody. */
@AftercareTest
class WhoMayDoWhatTest {
    /** The afternoon that the document's examples speak of. */
    private static final Instant DAY_OF_THE_EXAMPLES = Instant.parse("2026-03-06T08:31:00Z");

    @Inject
    TimeMachine time;

    private Connection connection;
    private Still still;
    private Table table;
    private Cells cells;
    private Line line;
    private Trial trial;

    @BeforeEach
    void aWorldThatStandsStill() throws Exception {
        time.stopAt(DAY_OF_THE_EXAMPLES);
        connection = FreshCompany.connect();
        World world = World.make(connection);
        Staff staff = new Staff();
        still = new Still(connection);
        table = new Table();
        cells = new Cells(
                world,
                table,
                Operations.of(given().get("/q/openapi?format=json").asString(), world));
        line = new Line(staff);
        trial = new Trial(line);
    }

    @AfterEach
    void whichMovesOn() throws Exception {
        if (still != null) {
            still.close();
        }
        connection.close();
    }

    @Asvs({"8.2.1", "8.3.1", "7.2.1"})
    @Test
    void whatIsNotListedIsDenied() throws Exception {
        SoftAssertions all = new SoftAssertions();
        all.assertThat(trial.of(cells.ofStrangers())).as("strangers").isEmpty();
        all.assertThat(trial.of(cells.ofOtherRoles())).as("other roles").isEmpty();
        all.assertThat(still.written()).as("rows written by them").isEmpty();
        report("strangers and other roles");
        all.assertAll();
    }

    @Asvs({"8.2.2", "8.3.1", "8.4.1"})
    @Test
    void anotherBranchsRecordIsNotThere() throws Exception {
        List<String> wrong = trial.of(cells.ofOtherBranches());
        report("other branches");
        note("other-branches", wrong);
        assertThat(wrong).isEmpty();
    }

    /** A refusal proves nothing where one's own record would be refused in the same words. */
    @Test
    void onesOwnIsToldFromWhatIsNotThere() throws Exception {
        List<String> untold = new ArrayList<>();
        for (Operation operation : cells.asked()) {
            List<String> wrong = List.of();
            for (Role role : table.allowed(operation)) {
                List<String> now = trial.of(cells.ofOwnBranch(operation, role));
                wrong = now;
                if (now.isEmpty()) {
                    break;
                }
            }
            untold.addAll(wrong);
        }
        report("own branch");
        note("untold", untold);
        assertThat(untold).filteredOn(cell -> cell.contains("in=" + In.path)).isEmpty();
    }

    @Test
    void aListIsExactlyWhatSingleReadsAllow() throws Exception {
        List<String> wrong = trial.of(cells.ofLists());
        report("lists");
        note("lists", wrong);
        assertThat(wrong).isEmpty();
    }

    @Asvs("15.3.3")
    @Test
    void whatIsNotOfferedCannotBeSet() throws Exception {
        List<String> wrong = trial.of(cells.ofFieldsNotOffered());
        note("fields", wrong);
        assertThat(wrong).isEmpty();
        assertThat(still.written()).isEmpty();
    }

    @Asvs({"1.2.4", "15.3.7"})
    @Test
    void neitherSqlInASearchNorAParameterGivenTwiceOpensMore() throws Exception {
        List<String> wrong = new ArrayList<>(trial.of(cells.ofSqlInSearches()));
        wrong.addAll(trial.of(cells.ofParametersGivenTwice()));
        note("searches", wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theSameChangeByEightAtOnceEndsForEachOfThem() throws Exception {
        List<String> wrong = trial.of(cells.ofEightAtOnce());
        note("at-once", wrong);
        assertThat(wrong).isEmpty();
    }

    @Asvs("3.5.3")
    @Test
    void readingChangesNothing() throws Exception {
        trial.of(cells.ofReading());
        assertThat(still.written()).isEmpty();
    }

    private void report(String what) {
        System.out.println("who may do what: " + what + ": " + line.asked() + " requests");
    }

    private static void note(String name, List<String> lines) throws IOException {
        Files.writeString(Path.of("target", "guards-" + name + ".txt"), String.join("\n", lines));
    }
}
