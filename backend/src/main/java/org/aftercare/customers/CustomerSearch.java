package org.aftercare.customers;

import java.util.List;
import java.util.UUID;

/**
 * Finds customers by any part of name, number, address or serial, as a piece of SQL that lists, the caller search and
 * the search of everything build on. It takes what the index gives first and ranks only that: a common term among a
 * million customers costs no more than a rare one.
 */
public final class CustomerSearch {
    /** So many are looked at more closely; whoever finds more than that types another letter. */
    private static final int CANDIDATES = 100;

    private CustomerSearch() {}

    /**
     * A SELECT of {@code customer_id, rank} (0 is best), whose values are appended to args; null where nothing was typed
     * that could be searched for.
     *
     * @param scope the branch that must see the customer; null for all
     * @param most rows it gives at most
     */
    public static String hits(SearchTerms terms, UUID scope, int most, List<Object> args) {
        if (terms.isEmpty()) {
            return null;
        }
        args.add(scope);
        String branch = "$" + args.size() + "::uuid";
        args.add(terms.typed);
        String typed = "$" + args.size() + "::text";
        args.add(terms.number == null ? null : terms.number.e164());
        String dialled = "$" + args.size() + "::text";
        String exact = """
                select id from (select c.id from customer c where c.name = %1$s limit 20) named
                union
                select customer_id from (select p.customer_id from customer_phone p where p.e164 = %2$s limit 20) dialled
                """.formatted(typed, dialled);
        return """
                select s.customer_id,
                  case when c.name = %1$s then 0
                    when exists (select from customer_phone p where p.customer_id = c.id and p.e164 = %2$s) then 0
                    when starts_with(c.name, %1$s) then 1
                    when exists (select from customer_phone p where p.customer_id = c.id and p.e164 like '%%' || %1$s) then 2
                    else 3 end as rank
                from (%3$s union %4$s) found(customer_id)
                  join customer_search s using (customer_id) join customer c on c.id = s.customer_id
                where %5$s is null or %5$s = any(s.branches)
                order by rank, s.customer_id desc
                limit %6$d
                """.formatted(typed, dialled, exact, partly(terms, branch, most, args), branch, most);
    }

    /** Candidates by the index; by the beginning of the name where nothing is long enough for it. */
    private static String partly(SearchTerms terms, String branch, int most, List<Object> args) {
        int enough = Math.max(most, CANDIDATES);
        if (terms.canUseIndex()) {
            return "(select s.customer_id from customer_search s where (%1$s is null or %1$s = any(s.branches)) and %2$s limit %3$d)"
                    .formatted(branch, terms.condition(args), enough);
        }
        args.add(terms.typed.replaceAll("[\\\\%_]", "\\\\$0") + "%");
        return "(select c.id from customer c where c.name like $%d::text limit %d)".formatted(args.size(), enough);
    }
}
