package org.aftercare.guards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

import org.aftercare.guards.Operation.IdPlace;
import org.aftercare.guards.Operation.In;
import org.aftercare.staff.Role;

/** The cells: role × operation × own branch, other branch, nobody; each place of an id by itself. */
final class Cells {
    /** Not asked by those who may: their answer would end somebody's sign-in, or never ends. */
    private static final Set<String> NOT_FOR_FUN =
            Set.of("signOut", "signOutEverywhere", "changePerson", "resetPassword", "live", "travel");

    private static final String HIDES = "hides ";

    private final World world;
    private final Table table;
    private final List<Operation> operations;

    /** What is one person's alone: operation = how a colleague's is answered. */
    private final Properties personal = Operations.resource("/guards/personal.properties");

    /** What is meant for other branches too. */
    private final Properties shared = Operations.resource("/guards/shared.properties");

    Cells(World world, Table table, List<Operation> operations) throws IOException {
        this.world = world;
        this.table = table;
        this.operations = operations;
    }

    /** Signed in no longer, or never: 401, whatever is asked. */
    List<Cell> ofStrangers() {
        List<Cell> cells = new ArrayList<>();
        for (Operation operation : operations) {
            if (!table.isPublic(operation)) {
                Ask ask = ask(operation, null, Place.bj, Map.of());
                cells.add(ofNobody(operation));
                Staff.STRANGERS.forEach(who -> cells.add(mustAnswer(401, "sign-in-needed", ask.by(who))));
            }
        }
        return cells;
    }

    Cell ofNobody(Operation operation) {
        return mustAnswer(401, "sign-in-needed", ask(operation, null, Place.bj, Map.of()));
    }

    /** A role that the row does not name: 403, though everything else would be in order. */
    List<Cell> ofOtherRoles() {
        List<Cell> cells = new ArrayList<>();
        for (Operation operation : operations) {
            table.denied(operation).forEach(role -> cells.add(ofOtherRole(operation, role)));
        }
        return cells;
    }

    Cell ofOtherRole(Operation operation, Role role) {
        return mustAnswer(403, "role-may-not", ask(operation, Staff.who(role, Place.bj), Place.bj, Map.of()));
    }

    /** Another branch's id, in each place: answered as an id that there is not. */
    List<Cell> ofOtherBranches() {
        List<Cell> cells = new ArrayList<>();
        for (Operation operation : asked()) {
            for (Role role : table.allowed(operation)) {
                if (Table.isOfABranch(role)) {
                    String who = Staff.who(role, Place.tj);
                    if (operation.reads()) {
                        cells.add(mustNotSay(Place.bj, ask(operation, who, Place.tj, Map.of())));
                    }
                    if (operation.filters().contains("q")) {
                        cells.add(mustNotSay(Place.bj, searching(operation, who, Place.bj.mark())));
                    }
                    for (IdPlace place : operation.places()) {
                        if (isOfABranch(place) && !shared.containsKey(operation.id() + place.name())) {
                            cells.add(alike(operation, place, who));
                        }
                    }
                }
            }
        }
        return cells;
    }

    /** The same with ids of one's own: here the answer must tell what is there from what is not, or the cell above says nothing. */
    List<Cell> ofOwnBranch(Operation operation, Role role) {
        List<Cell> cells = new ArrayList<>();
        for (IdPlace place : operation.places()) {
            // Of what lies within another record the outer one decides whose it is; its state may speak before the
            // inner id.
            boolean inner = place.in() == In.path && operation.places().indexOf(place) > 0;
            if (isOfABranch(place) && !inner) {
                cells.add(told(operation, place, Staff.who(role, Place.bj), Place.bj));
            }
        }
        return cells;
    }

    /** Whoever asks with a field that the operation does not offer is refused, whatever else is in order. */
    List<Cell> ofFieldsNotOffered() {
        List<Cell> cells = new ArrayList<>();
        for (Operation operation : asked()) {
            if (operation.body() != null && !table.isPublic(operation)) {
                Role role = table.allowed(operation).get(0);
                Ask plain = ask(operation, Staff.who(role, Place.bj), Place.bj, Map.of());
                String more = new String(plain.body(), StandardCharsets.UTF_8)
                        .replaceFirst(
                                "\\{",
                                "{\"headOffice\":true" + (operation.body().isEmpty() ? "" : ","));
                cells.add(mustAnswer(
                        400,
                        "unknown-field",
                        new Ask(operation, plain.by(), plain.url(), more.getBytes(StandardCharsets.UTF_8))));
            }
        }
        return cells;
    }

    /** Text that would end a statement of SQL is looked for like any other, and finds nothing. */
    List<Cell> ofSqlInSearches() {
        List<Cell> cells = new ArrayList<>();
        for (Operation operation : asked()) {
            if (operation.filters().contains("q")) {
                for (String text : List.of("' or 1=1 --", "\\'; drop table ticket; --", "%' or '%'='", "$1) or (1=1")) {
                    Role role = table.allowed(operation).get(0);
                    cells.add(new Cell(
                            List.of(searching(operation, Staff.who(role, Place.tj), text)),
                            answers -> answers.get(0).status() < 500
                                            && !answers.get(0).says(Place.bj)
                                            && !answers.get(0).says(Place.tj)
                                    ? null
                                    : "answers " + answers.get(0).inShort()));
                }
            }
        }
        return cells;
    }

    /** The same parameter twice: whichever counts, it is checked. */
    List<Cell> ofParametersGivenTwice() {
        List<Cell> cells = new ArrayList<>();
        for (Operation operation : asked()) {
            for (IdPlace place : operation.places()) {
                if (place.in() == In.query && place.kind().equals("branch")) {
                    table.allowed(operation).stream().filter(Table::isOfABranch).forEach(role -> {
                        Ask once = ask(operation, Staff.who(role, Place.tj), Place.tj, Map.of(place, Place.tj.branch));
                        for (String url : List.of(
                                once.url() + "&" + place.name() + "=" + Place.bj.branch,
                                once.url().replace("?", "?" + place.name() + "=" + Place.bj.branch + "&"))) {
                            cells.add(mustNotSay(Place.bj, new Ask(operation, once.by(), url, once.body())));
                        }
                    });
                }
            }
        }
        return cells;
    }

    /** The same change by eight at once: whoever is second waits or is told so, and nobody waits for ever. */
    List<Cell> ofEightAtOnce() {
        return asked().stream()
                .filter(operation -> !operation.reads() && !table.isPublic(operation))
                .map(operation ->
                        ask(operation, Staff.who(table.allowed(operation).get(0), Place.bj), Place.bj, Map.of()))
                .map(ask -> new Cell(
                        Collections.nCopies(8, ask),
                        answers -> answers.stream()
                                .filter(answer -> answer.status() >= 500)
                                .findFirst()
                                .map(answer -> "answers " + answer.inShort())
                                .orElse(null)))
                .toList();
    }

    /** Everything that only reads, as somebody who may read everything. */
    List<Cell> ofReading() {
        return asked().stream()
                .filter(operation -> operation.reads() && !table.isPublic(operation))
                .map(operation -> mustNotSay(
                        Place.tj,
                        ask(operation, Staff.who(table.allowed(operation).get(0), Place.bj), Place.bj, Map.of())))
                .toList();
    }

    /** A list tells exactly what its asker may also open one by one. */
    List<Cell> ofLists() {
        Map<String, Operation> shows = new HashMap<>();
        asked().stream()
                .filter(operation -> operation.reads() && operation.path().endsWith("/{id}"))
                .forEach(operation -> shows.put(operation.path().replace("/{id}", ""), operation));
        List<Cell> cells = new ArrayList<>();
        for (Operation list : asked()) {
            Operation show = list.reads() ? shows.get(list.path()) : null;
            if (show != null && world.isOfBranch(show.places().get(0).kind())) {
                for (Role role : table.allowed(list)) {
                    if (table.allows(show, role)) {
                        cells.add(exactly(list, show, Staff.who(role, Place.tj)));
                    }
                }
            }
        }
        return cells;
    }

    private Cell exactly(Operation list, Operation show, String who) {
        IdPlace id = show.places().get(0);
        List<UUID> each = List.of(world.id(id.kind(), Place.bj), world.id(id.kind(), Place.tj));
        return new Cell(
                List.of(
                        Ask.of(list, who, Map.of(), Map.of("limit", "200")),
                        ask(show, who, Place.tj, Map.of(id, each.get(0))),
                        ask(show, who, Place.tj, Map.of(id, each.get(1)))),
                answers -> {
                    boolean[] listed = {lists(answers.get(0), each.get(0)), lists(answers.get(0), each.get(1))};
                    boolean[] shown = {
                        answers.get(1).status() == 200, answers.get(2).status() == 200
                    };
                    return answers.get(0).status() == 200 && Arrays.equals(listed, shown)
                            ? null
                            : "lists theirs and ours: " + Arrays.toString(listed) + ", shows them: "
                                    + Arrays.toString(shown) + "\n    "
                                    + answers.get(0).inShort();
                });
    }

    private static boolean lists(Answer list, UUID id) {
        return list.body().contains("\"id\":\"" + id + "\"");
    }

    List<Operation> all() {
        return operations;
    }

    List<Operation> asked() {
        return operations.stream()
                .filter(operation -> !NOT_FOR_FUN.contains(operation.id()))
                .toList();
    }

    /** A colleague of the same role in the same branch, where the record is one person's alone. */
    List<Cell> ofColleagues() {
        List<Cell> cells = new ArrayList<>();
        for (Operation operation : asked()) {
            String row = personal.getProperty(operation.id());
            if (row != null) {
                Ask theirs = ask(operation, "technician2.bj", Place.bj, Map.of());
                cells.add(
                        row.startsWith(HIDES)
                                ? hidden(theirs, world.id(row.substring(HIDES.length()), Place.bj))
                                : new Cell(
                                        List.of(theirs),
                                        answers -> row.equals(answers.get(0).status() + " "
                                                        + answers.get(0).code())
                                                ? null
                                                : "a colleague's answers "
                                                        + answers.get(0).inShort() + " and not " + row));
            }
        }
        return cells;
    }

    private static Cell hidden(Ask ask, UUID id) {
        return new Cell(
                List.of(ask),
                answers ->
                        answers.get(0).status() == 200 && !answers.get(0).body().contains(id.toString())
                                ? null
                                : "a colleague's: " + answers.get(0).inShort());
    }

    private boolean isOfABranch(IdPlace place) {
        return !place.isOwnId() && world.isOfBranch(place.kind());
    }

    private Cell alike(Operation operation, IdPlace place, String who) {
        UUID theirs = world.id(place.kind(), Place.bj);
        UUID nothing = UUID.randomUUID();
        return new Cell(
                List.of(
                        ask(operation, who, Place.tj, Map.of(place, theirs)),
                        ask(operation, who, Place.tj, Map.of(place, nothing))),
                answers -> {
                    if (answers.get(0).says(Place.bj)) {
                        return "tells what is another branch's";
                    }
                    return answers.get(0).isLike(answers.get(1), theirs, nothing)
                            ? null
                            : place + ": not yours answers " + answers.get(0).inShort() + "\n    not there answers "
                                    + answers.get(1).inShort();
                });
    }

    private Cell told(Operation operation, IdPlace place, String who, Place whose) {
        UUID own = world.id(place.kind(), whose);
        UUID nothing = UUID.randomUUID();
        return new Cell(
                List.of(
                        ask(operation, who, whose, Map.of(place, own)),
                        ask(operation, who, whose, Map.of(place, nothing))),
                answers -> answers.get(0).isLike(answers.get(1), own, nothing)
                        ? place + ": own answers as what is not there: "
                                + answers.get(0).inShort()
                        : null);
    }

    private static Cell mustAnswer(int status, String code, Ask ask) {
        return new Cell(
                List.of(ask),
                answers -> answers.get(0).status() == status
                                && answers.get(0).body().contains("\"" + code + "\"")
                                && !answers.get(0).says(Place.bj)
                        ? null
                        : "answers " + answers.get(0).inShort());
    }

    private static Cell mustNotSay(Place place, Ask ask) {
        return new Cell(
                List.of(ask),
                answers -> answers.get(0).says(place)
                        ? "tells what is another branch's"
                        : answers.get(0).status() >= 500
                                ? "answers " + answers.get(0).inShort()
                                : null);
    }

    /** @param swapped what stands otherwise; filters of a query stand only where they are swapped */
    Ask ask(Operation operation, String who, Place whose, Map<IdPlace, UUID> swapped) {
        return Ask.of(operation, who, ids(operation, whose, swapped), Map.of());
    }

    private Ask searching(Operation operation, String who, String text) {
        return Ask.of(operation, who, ids(operation, Place.tj, Map.of()), Map.of("q", text));
    }

    private Map<IdPlace, UUID> ids(Operation operation, Place whose, Map<IdPlace, UUID> swapped) {
        Map<IdPlace, UUID> ids = new HashMap<>();
        for (IdPlace place : operation.places()) {
            if (place.isOwnId()) {
                ids.put(place, UUID.randomUUID());
            } else if (place.in() != In.query || operation.needed().containsKey(place.name())) {
                ids.put(place, world.id(place.kind(), whose));
            }
        }
        ids.putAll(swapped);
        return ids;
    }
}
