package org.aftercare.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.aftercare.customers.Initials;
import org.aftercare.customers.SearchTerms;
import org.aftercare.demo.DemoStaff.Staffer;
import org.aftercare.demo.DemoStaff.Unit;

/** The catalogue of parts, and each branch's warehouse and vans with the places of everything. */
record DemoDepots(Connection connection, Dice dice, Instant now) {
    private static final List<String> SHELVES =
            List.of("A-01", "A-02", "A-03", "B-01", "B-02", "B-03", "C-01", "C-02", "C-03");

    /** A branch's warehouse, its keeper, its bins by code and the vans by their technician. */
    record Depot(UUID id, Unit unit, UUID keeper, Map<String, UUID> bins, Map<UUID, UUID> vans) {}

    /** What the company keeps; answers the id of each. */
    Map<DemoGoods, UUID> catalogue(Batches rows) throws SQLException {
        Map<DemoGoods, UUID> parts = new HashMap<>();
        Batch table = rows.into("part", """
                id, code, name, spec, unit, kind, old_for_new, min_stock, price, supplier_name, haystack, initials::text[]""");
        for (DemoGoods one : DemoGoods.ALL) {
            UUID id = dice.id();
            parts.put(one, id);
            table.row(
                    id,
                    one.code(),
                    one.name(),
                    one.spec(),
                    one.unit(),
                    one.kind(),
                    one.oldForNew(),
                    one.minimum(),
                    one.price(),
                    one.kind().equals("part") ? "华北家电配件公司" : "安达五金商行",
                    SearchTerms.plain(one.code() + one.name() + one.spec()),
                    "{" + String.join(",", Initials.of(one.name())) + "}");
        }
        return parts;
    }

    /** A warehouse for each unit and a van for each technician; answers the depot of each. */
    Map<Unit, Depot> stores(Batches rows, List<Unit> units, Map<DemoGoods, UUID> parts) throws SQLException {
        Map<Unit, Depot> depots = new LinkedHashMap<>();
        Batch table = rows.into("store", "id, branch_id, code, name, kind, keeper_id, technician_id");
        Batch bins = rows.into("bin", "id, store_id, code, area, sign_printed_at");
        Batch places = rows.into("stock_place", "part_id, store_id, bin_id, label_printed_at");
        Instant begun = now.minus(Duration.ofDays(366));
        for (Unit unit : units) {
            String code = unit.city().code();
            Depot depot = new Depot(dice.id(), unit, storekeeper(unit), new HashMap<>(), new LinkedHashMap<>());
            depots.put(unit, depot);
            table.row(
                    depot.id(),
                    unit.id(),
                    code + "-W",
                    unit.city().city().replace("市", "") + "仓库",
                    "warehouse",
                    depot.keeper(),
                    null);
            for (String bin : SHELVES) {
                depot.bins().put(bin, dice.id());
                bins.row(
                        depot.bins().get(bin),
                        depot.id(),
                        bin,
                        bin.substring(0, 1) + " 区",
                        bin.equals("C-03") ? null : begun);
            }
            for (DemoGoods one : DemoGoods.ALL) {
                places.row(parts.get(one), depot.id(), depot.bins().get(one.shelf()), dice.happens(90) ? begun : null);
            }
            int number = 1;
            for (Staffer technician : unit.technicians()) {
                UUID van = dice.id();
                depot.vans().put(technician.id(), van);
                table.row(van, unit.id(), code + "-V" + number, technician.name() + "的车", "van", null, technician.id());
                number++;
            }
        }
        return depots;
    }

    private UUID storekeeper(Unit unit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id from person where login = ?")) {
            query.setString(1, "storekeeper." + unit.city().code().toLowerCase(java.util.Locale.ROOT));
            try (ResultSet answer = query.executeQuery()) {
                answer.next();
                return answer.getObject(1, UUID.class);
            }
        }
    }
}
