package org.aftercare.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.inject.Inject;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.RateLimit;
import org.aftercare.kernel.TimeMachine;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes each guard away in turn and asks the cells that pass it: one of them must notice. Run by deploy/guards; not part
 * of the suite, for it proves the tests and not the product.
 */
@AftercareTest
@TestProfile(WatchedGuards.class)
class GuardRemovals {
    /** The afternoon that the document's examples speak of. */
    private static final Instant DAY_OF_THE_EXAMPLES = Instant.parse("2026-03-06T08:31:00Z");

    /** A guard that so many cells pass unnoticed is not guarded by more of them either. */
    private static final int ENOUGH = 120;

    private static final int TOGETHER = 64;

    @Inject
    RateLimit rateLimit;

    @Inject
    TimeMachine time;

    private Connection connection;
    private World world;
    private Still still;
    private Table table;
    private Cells cells;
    private Line line;
    private Trial trial;
    private Properties notGuards;
    private final Map<String, List<String>> survivors = new TreeMap<>();
    private final List<String> figures = new ArrayList<>();

    @BeforeEach
    void aWorldThatStandsStill() throws Exception {
        time.stopAt(DAY_OF_THE_EXAMPLES);
        connection = FreshCompany.connect();
        world = World.make(connection);
        Staff staff = new Staff();
        still = new Still(connection);
        table = new Table();
        notGuards = Operations.resource("/guards/not-guards.properties");
        cells = new Cells(
                world,
                table,
                Operations.of(given().get("/q/openapi?format=json").asString(), world));
        line = new Line(staff);
        trial = new Trial(line);
        Watch.victim = world.person("technician", Place.bj);
        Watch.victimsBranch = Place.bj.branch;
    }

    @AfterEach
    void whichMovesOn() throws Exception {
        Watch.remove(Set.of());
        still.close();
        connection.close();
    }

    @Test
    void eachGuardIsMissedByATest() throws Exception {
        openEachCell();
        openEachOperation();
        forgetWhoSignedOut();
        List<Cell> all = new ArrayList<>(cells.ofOtherBranches());
        all.addAll(cells.ofColleagues());
        Map<String, Set<Integer>> touched = touchedBy(all);
        removeEach("places that ask for a branch or a person", GuardSites.all(), touched, all);
        Set<String> filters = new TreeSet<>();
        touched.keySet().stream().filter(guard -> guard.startsWith("sql ")).forEach(filters::add);
        removeEach("branch filters in SQL", filters, touched, all);
        tell();
        assertThat(survivors).isEmpty();
    }

    /** Each cell that is not listed, listed. */
    private void openEachCell() {
        Map<String, Cell> opened = new LinkedHashMap<>();
        for (Operation operation : cells.all()) {
            table.denied(operation)
                    .forEach(role -> opened.put(operation + " for " + role, cells.ofOtherRole(operation, role)));
        }
        note("cells of the table, each opened", opened.size(), unnoticedOf(opened, Set.of()));
    }

    /** Each operation open to whoever passes by. */
    private void openEachOperation() {
        Map<String, Cell> opened = new LinkedHashMap<>();
        cells.all().stream()
                .filter(operation -> !table.isPublic(operation))
                .forEach(operation -> opened.put(operation + " for anyone", cells.ofNobody(operation)));
        note("operations, each opened to anybody", opened.size(), unnoticedOf(opened, Set.of("signed in")));
    }

    /**
     * Guards of which each is passed by a cell of its own and by no other: many are taken away together, and each has to be
     * noticed by its own.
     */
    private List<String> unnoticedOf(Map<String, Cell> guards, Set<String> alsoRemoved) {
        List<String> names = new ArrayList<>(guards.keySet());
        List<String> missed = new ArrayList<>();
        for (int from = 0; from < names.size(); from += TOGETHER) {
            List<String> some = names.subList(from, Math.min(names.size(), from + TOGETHER));
            Set<String> away = new HashSet<>(some);
            away.addAll(alsoRemoved);
            rateLimit.forget();
            Watch.remove(away);
            try {
                List<Boolean> wrong =
                        trial.whichAreWrong(some.stream().map(guards::get).toList());
                for (int i = 0; i < some.size(); i++) {
                    if (!wrong.get(i)) {
                        missed.add(some.get(i));
                    }
                }
            } finally {
                Watch.remove(Set.of());
            }
        }
        return missed;
    }

    private void forgetWhoSignedOut() {
        note(
                "sign-ins that ended",
                1,
                unnoticed("ended sign-ins", cells.ofStrangers().subList(0, ENOUGH)));
    }

    private void removeEach(String family, Set<String> guards, Map<String, Set<Integer>> touched, List<Cell> all) {
        List<String> missed = new ArrayList<>();
        int removed = 0;
        for (String guard : guards) {
            Set<Integer> through = touched.getOrDefault(guard, Set.of());
            List<Cell> passing = through.stream().limit(ENOUGH).map(all::get).toList();
            if (!notGuards.containsKey(guard.replaceFirst(":\\d+", ""))) {
                removed++;
                missed.addAll(unnoticed(guard, passing, guard + " (" + through.size() + " cells pass it)"));
            }
        }
        note(family, removed, missed);
    }

    /** Asks everything once with every guard in place, and notes which it passes. */
    private Map<String, Set<Integer>> touchedBy(List<Cell> all) {
        rateLimit.forget();
        List<String> wrong = trial.numbered(all);
        assertThat(wrong).as("with every guard in place").isEmpty();
        return Watch.touched();
    }

    private List<String> unnoticed(String guard, List<Cell> through) {
        return unnoticed(guard, through, guard);
    }

    private List<String> unnoticed(String guard, List<Cell> through, String name) {
        rateLimit.forget();
        Watch.remove(Set.of(guard));
        try {
            return trial.findsWrong(through) ? List.of() : List.of(name);
        } finally {
            Watch.remove(Set.of());
        }
    }

    private void note(String family, int removed, List<String> missed) {
        figures.add("%-50s %5d removed, %5d noticed (%.1f %%)"
                .formatted(
                        family,
                        removed,
                        removed - missed.size(),
                        100.0 * (removed - missed.size()) / Math.max(1, removed)));
        System.out.println(figures.get(figures.size() - 1));
        if (!missed.isEmpty()) {
            survivors.put(family, missed);
        }
    }

    private void tell() throws IOException {
        List<String> lines = new ArrayList<>(figures);
        survivors.forEach((family, guards) -> {
            lines.add("");
            lines.add("not noticed: " + family);
            guards.forEach(guard -> lines.add("  " + guard));
        });
        Files.writeString(Path.of("target", "guards.txt"), String.join("\n", lines) + "\n");
    }
}
