package org.aftercare.customers;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.PhoneNumber;
import org.aftercare.kernel.Sql;

/** Who is already known of those a clerk is writing down: the same number, address, serial or name. */
@Path("/customers/duplicates")
@Cancellable(false)
public class DuplicatesResource {
    private static final int MOST = 10;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /**
     * A customer that may be the same.
     *
     * @param matchedBy phone, address, serial, name, the surest first
     * @param value what the surest match says there
     */
    public record Duplicate(CustomerRef customer, List<String> matchedBy, String value) {}

    @GET
    @Operation(operationId = "findDuplicates", summary = "Customers with the same number, address, serial or name")
    public Uni<List<Duplicate>> find(
            @QueryParam("name") String name,
            @QueryParam("phone") String phone,
            @QueryParam("address") String address,
            @QueryParam("serial") String serial,
            @QueryParam("except") UUID except) {
        PhoneNumber number = PhoneNumber.read(phone);
        return sql.list(
                Duplicate.class,
                """
                select jsonb_build_object('id', c.id, 'name', c.name) as customer,
                  array_agg(same.how order by same.sure) as matched_by,
                  (array_agg(same.value order by same.sure))[1] as value
                from (
                  (select customer_id, 1, 'phone', number from customer_phone where e164 = $1 limit 50)
                  union all
                  (select customer_id, 2, 'serial', serial from equipment where upper(serial) = upper($2) limit 1)
                  union all
                  (select customer_id, 3, 'address', address from site
                   where search_text(address) = search_text($3) and length(search_text($3)) >= 4
                   limit 50)
                  union all
                  (select id, 4, 'name', name from customer where name = $4 limit 50)
                ) same(customer_id, sure, how, value)
                  join customer_search f using (customer_id) join customer c on c.id = f.customer_id
                where ($5::uuid is null or $5 = any(f.branches)) and ($6::uuid is null or c.id <> $6)
                group by c.id
                order by min(same.sure), count(*) desc, c.id desc
                limit $7
                """,
                number == null ? null : number.e164(),
                stripped(serial),
                stripped(address),
                stripped(name),
                caller.scope(),
                except,
                MOST);
    }

    private static String stripped(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
