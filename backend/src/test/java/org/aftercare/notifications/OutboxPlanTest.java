package org.aftercare.notifications;

import java.sql.Connection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sender looks at grows with what is due, not with what was ever sent or waits: shown by pages touched. */
@AftercareTest
class OutboxPlanTest {
    private static final Pattern PAGES = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");
    private static final int PAGES_A_ROW = 12;

    private static void fill(int sent, int resting) throws Exception {
        FreshCompany.execute("""
                truncate delivery, notice cascade;
                insert into notice (id, kind, facts, said, at)
                  select gen_random_uuid(), 'test', '{}', '{"zh": {}, "en": {}}', now() from generate_series(1, 1000);
                insert into delivery (id, notice_id, channel, to_name, email, language, status, due_at, sent_at, at)
                  select gen_random_uuid(), n.id, 'email', 'x', 'x@example.com', 'zh',
                    case when i <= %1$d then 'sent' else 'waiting' end,
                    case when i > %1$d + %2$d then timestamptz '2026-03-01' when i > %1$d then timestamptz '2026-04-01' end,
                    case when i <= %1$d then now() end, now()
                  from generate_series(1, %1$d + %2$d + 100) i join
                    (select id, row_number() over () as nth from notice) n on n.nth = 1 + i %% 1000;
                analyze delivery; analyze notice;
                """.formatted(sent, resting));
    }

    private static int pages() throws Exception {
        try (Connection connection = FreshCompany.connect();
                var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare due as " + Outbox.DUE);
            var rows = statement.executeQuery("explain (analyze, buffers) execute due('email', '2026-03-02')");
            StringBuilder plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            assertThat(plan).contains("delivery_due").doesNotContain("Seq Scan on delivery");
            // The first line with pages is the whole statement's.
            Matcher found = PAGES.matcher(plan);
            assertThat(found.find()).isTrue();
            return Integer.parseInt(found.group(1)) + (found.group(2) == null ? 0 : Integer.parseInt(found.group(2)));
        }
    }

    @Test
    void aBatchTouchesAsMuchAmongManyAsAmongFew() throws Exception {
        fill(500, 500);
        int amongFew = pages();
        fill(50_000, 50_000);
        int amongMany = pages();
        assertThat(amongFew).isLessThan(Outbox.AT_ONCE * PAGES_A_ROW);
        assertThat(amongMany).isLessThan(Outbox.AT_ONCE * PAGES_A_ROW);
    }
}
