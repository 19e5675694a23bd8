package org.aftercare.parts;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.arc.Arc;

import org.aftercare.FreshCompany;
import org.aftercare.kernel.Sql;

import static org.aftercare.TestCompany.as;

/** A warehouse in Beijing with two shelves, two storekeepers and what lies there. */
public final class Depository {
    public static final UUID WAREHOUSE = UUID.fromString("00000000-0000-7000-8000-00000000d101");

    private Depository() {}

    /** Kept by storekeeper.bj, with storekeeper2.bj as the deputy; empty. */
    public static void founded() throws SQLException {
        FreshCompany.execute("""
                insert into person (id, name, login, password_hash, branch_id)
                  select gen_random_uuid(), 'storekeeper2 BJ', 'storekeeper2.bj', password_hash, branch_id
                  from person where login = 'storekeeper.bj';
                insert into person_role (person_id, role) select id, 'storekeeper' from person where login = 'storekeeper2.bj';
                insert into store (id, branch_id, code, name, kind, keeper_id, deputy_id)
                  select '%1$s', k.branch_id, 'BJ-W', '北京仓库', 'warehouse', k.id, d.id
                  from person k, person d where k.login = 'storekeeper.bj' and d.login = 'storekeeper2.bj';
                insert into bin (id, store_id, code, area) values
                  ('00000000-0000-7000-8000-00000000d1b1', '%1$s', 'A-01', 'A'),
                  ('00000000-0000-7000-8000-00000000d1b2', '%1$s', 'B-01', 'B');
                """.formatted(WAREHOUSE));
    }

    /** So many parts P0001, P0002 …, of each ten pieces at two yuan; the barcode of each is its number after 690. */
    public static void stocked(int parts) throws SQLException {
        FreshCompany.execute("""
                with made as (
                  insert into part (id, code, name, unit, kind, barcode, haystack)
                  select gen_random_uuid(), 'P' || lpad(n::text, 4, '0'), '配件' || n, '件', 'part', '690' || n, 'p' || lpad(n::text, 4, '0')
                  from generate_series(1, %2$s) n
                  returning id),
                lots as (
                  insert into lot (id, part_id, store_id, bin_id, origin_id, received_at, unit_cost, source)
                  select made.id, made.id, '%1$s', '00000000-0000-7000-8000-00000000d1b1', made.id, '2026-02-02 10:00+08', 2, 'opening'
                  from made)
                insert into stock_place (part_id, store_id, bin_id)
                select id, '%1$s', '00000000-0000-7000-8000-00000000d1b1' from made;
                insert into movement (id, kind, part_id, store_id, lot_id, quantity, unit_cost, document_kind, document_id,
                  document_number, moved_at, posted_at)
                select gen_random_uuid(), 'opening', part_id, store_id, id, 10, 2, 'opening', gen_random_uuid(), 'QC-1',
                  '2026-02-02 10:00+08', '2026-02-02 10:00+08'
                from lot;
                """.formatted(WAREHOUSE, parts));
    }

    /** The id of the part of this code. */
    public static UUID part(String code) {
        return one(Id.class, "select id from part where code = $1", code).id();
    }

    /** What lies in the warehouse of it. */
    public static int stock(String code) {
        return one(Count.class, """
                select coalesce(sum(l.quantity), 0)::int as count
                from lot l join part p on p.id = l.part_id where p.code = $1
                """, code).count();
    }

    public record Id(UUID id) {}

    public record Count(int count) {}

    public record Day(LocalDate day) {}

    private record Status(String status) {}

    /** The one row that a question to the database has as its answer. */
    public static <R> R one(Class<R> type, String sql, Object... args) {
        return Arc.container()
                .instance(Sql.class)
                .get()
                .one(type, sql, args)
                .await()
                .indefinitely();
    }

    /** How the duties of this article and rule stand, one after another as they came. */
    public static List<String> duties(String ref, String rule) {
        return Arc.container()
                .instance(Sql.class)
                .get()
                .list(Status.class, """
                        select o.status from obligation o join article a on a.id = o.article_id
                        where a.ref = $1 and o.rule_key = $2 and o.branch_id = '00000000-0000-7000-8000-0000000000b1'
                        order by o.opened_at, o.id
                        """, ref, rule)
                .await()
                .indefinitely()
                .stream()
                .map(Status::status)
                .toList();
    }

    /** Asks for the signature that a refusal wants, and lets this person sign. */
    public static void sign(String asker, Map<String, Object> approval, String signer) {
        String request = as(asker)
                .body(Map.of(
                        "action", approval.get("action"),
                        "subject", approval.get("subject"),
                        "branchId", approval.get("branchId"),
                        "facts", approval.get("facts")))
                .post("/approvals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(signer).post("/approvals/" + request + "/signature").then().statusCode(200);
    }
}
