package org.aftercare.tickets;

import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.tickets.Register.Asked;
import org.aftercare.tickets.Register.Sort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A full register is read through its indexes, shown by the plans of the very statements. A twentieth of the calls waits
 * for dispatch, as many again are done but not closed: were all open calls undispatched, two indexes would serve alike.
 */
@AftercareTest
class RegisterPlanTest {
    private static final String VOUCHER = "00000000-0000-7000-8000-00000000aaaa";

    @BeforeEach
    void aFullRegister() throws Exception {
        Calls.aCustomerWithTwoItems();
        FreshCompany.execute("""
                insert into voucher (id, number, customer_id, model_id, branch_id, made_at)
                values ('%1$s', 'V1', '%2$s', '%3$s', '%4$s', now())
                """.formatted(VOUCHER, Calls.CUSTOMER, TestCompany.AIR_CONDITIONER, TestCompany.BEIJING));
        FreshCompany.execute("""
                insert into ticket (id, number, branch_id, status, service_type, channel, customer_id, model_id, voucher_id,
                  name, address, caller_phone, fault, opened_at, touched_at, arrive_by, follow_token, finished_at, closed_at)
                select gen_random_uuid(), 'X' || n, '%1$s', status, 'paid',
                  'phone', '%2$s', '%3$s', '%4$s', 'x', 'x', n::text, 'x', opened_at, now(), opened_at + interval '6 hours',
                  't' || n, case when status <> 'registered' then now() end, case when status = 'closed' then now() end
                from generate_series(1, 20000) n,
                  lateral (select timestamptz '2026-01-01' + n * interval '1 minute' as opened_at,
                    case n %% 20 when 0 then 'registered' when 1 then 'done' else 'closed' end as status) each_call
                """.formatted(TestCompany.BEIJING, Calls.CUSTOMER, TestCompany.AIR_CONDITIONER, VOUCHER));
        FreshCompany.execute("analyze ticket");
    }

    private static Asked asked(String q, List<TicketStatus> status, Sort sort) {
        return new Asked(q, status, null, null, null, null, null, null, null, null, sort);
    }

    private static String plan(Asked asked) throws Exception {
        RegisterQuery query = new RegisterQuery(asked, TestCompany.BEIJING, TestCompany.MONDAY_MORNING);
        String values = Arrays.stream(query.args()).map(arg -> "'" + arg + "'").collect(Collectors.joining(", "));
        try (Connection connection = FreshCompany.connect();
                var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_custom_plan");
            statement.execute("prepare q as " + query.sql(51));
            var rows = statement.executeQuery("explain execute q(" + values + ")");
            StringBuilder plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }

    @Test
    void theRegisterNewestFirst() throws Exception {
        assertThat(plan(asked(null, List.of(), Sort.opened)))
                .contains("ticket_register")
                .doesNotContain("Seq Scan on ticket");
    }

    @Test
    void theQueueByDeadline() throws Exception {
        assertThat(plan(asked(null, List.of(TicketStatus.registered), Sort.due)))
                .contains("ticket_undispatched")
                .doesNotContain("Sort Key: (COALESCE")
                .doesNotContain("Seq Scan on ticket");
    }

    /** How customers are found by any part is shown beside them; here all calls are one customer's. */
    @Test
    void aNumberAndACaller() throws Exception {
        assertThat(plan(asked("x1234", List.of(), Sort.opened))).contains("ticket_by_number", "ticket_by_caller");
    }
}
