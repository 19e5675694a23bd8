package org.aftercare.customers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;

import static org.assertj.core.api.Assertions.assertThat;

/** The search is served by its index, whatever part is typed: the plan says so. */
@AftercareTest
class SearchPlanTest {
    private static final int CUSTOMERS = 30_000;

    @BeforeEach
    void manyCustomers() throws SQLException {
        FreshCompany.execute("""
                insert into customer (id, kind, name, branch_id, created_at)
                  select gen_random_uuid(), 'person',
                    substr('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨', 1 + i %% 16, 1) || chr(19968 + i * 7 %% 5000) || chr(19968 + i * 11 %% 5000),
                    '%s', now()
                  from generate_series(1, %d) i;
                insert into customer_phone (id, customer_id, number, e164)
                  select gen_random_uuid(), id, '1' || n, '+861' || n
                  from (select id, (3000000000 + row_number() over () * 127)::text as n from customer) c;
                insert into customer_search (customer_id, branches, haystack)
                  select id, customer_branches(id), customer_haystack(id) from customer;
                analyze customer_search, customer, customer_phone;
                """.formatted(TestCompany.BEIJING, CUSTOMERS));
    }

    @Test
    void twoCharactersDigitsInitialsAndTheBeginningOfANameUseAnIndex() throws SQLException {
        assertThat(List.of("万下", "钱万", "13000000381", "000381", "zs", "周 000381"))
                .allSatisfy(typed -> assertThat(plan(typed))
                        .contains("Bitmap Index Scan on customer_search_grams")
                        .doesNotContain("Seq Scan on customer_search"));
        assertThat(plan("周")).contains("customer_by_name").doesNotContain("Seq Scan on customer_search");
    }

    private static String plan(String typed) throws SQLException {
        List<Object> args = new ArrayList<>();
        String hits = CustomerSearch.hits(SearchTerms.of(typed), TestCompany.BEIJING, 8, args);
        StringBuilder plan = new StringBuilder();
        try (Connection connection = FreshCompany.connect();
                PreparedStatement explain = connection.prepareStatement("explain " + positional(hits, args))) {
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }

    /** The values written in, as the server sees them when it plans. */
    private static String positional(String sql, List<Object> args) {
        String written = sql;
        for (int i = args.size(); i > 0; i--) {
            Object value = args.get(i - 1);
            written = written.replace("$" + i + "::", value == null ? "null::" : "'" + value + "'::");
        }
        return written;
    }
}
