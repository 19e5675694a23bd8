package org.aftercare.parts;

import java.time.YearMonth;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.PartViews.StockDocumentRow;
import org.aftercare.parts.SlipForms.ForReason;

/** Everything that changed stock, by month and kind (8.4.4.4b). */
@Path("/stock-documents")
@Cancellable(false)
public class StockDocumentsResource {
    private static final String SELECT = """
            select d.document_kind as kind, d.document_id as id, d.document_number as number, %s as store, d.lines, d.value,
              d.moved_at, %s as person,
              (select min(n.document_number) from movement n join movement o on o.id = n.reverses
               where o.document_id = d.document_id) as reversed_by
            from (select m.document_kind, m.document_id, m.document_number, m.store_id, count(*)::int as lines,
                sum(m.quantity * m.unit_cost) as value, min(m.moved_at) as moved_at, max(m.seq) as seq,
                (array_agg(m.person_id))[1] as person_id
              from movement m group by m.document_kind, m.document_id, m.document_number, m.store_id) d
              join store s on s.id = d.store_id
              cross join company c
              left join person w on w.id = d.person_id
            where ($1::uuid is null or s.branch_id = $1)
            """.formatted(PartPages.STORE, SlipSql.person("w"));

    @Inject
    StockDocuments documents;

    @Inject
    Commit commit;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "listStockDocuments",
            summary = "Documents that changed stock, by month and kind (8.4.4.4b)")
    public Uni<Page<StockDocumentRow>> list(
            @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") @QueryParam("month") String month,
            @QueryParam("kind") Document.Kind kind,
            @QueryParam("store") UUID store,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        return sql.list(
                        StockDocumentRow.class,
                        SELECT + """
                         and ($2::date is null or d.moved_at >= $2::date::timestamp at time zone c.zone
                           and d.moved_at < ($2::date + interval '1 month') at time zone c.zone)
                         and ($3::text is null or d.document_kind = $3) and ($4::uuid is null or d.store_id = $4)
                         and ($5::uuid is null or d.document_id < $5)
                        order by d.document_id desc, s.code
                        limit $6
                        """,
                        caller.scope(),
                        month == null ? null : YearMonth.parse(month).atDay(1),
                        kind == null ? null : kind.name(),
                        store,
                        Page.decodeId(after),
                        most + 1)
                .map(rows -> Page.cut(rows, most, row -> row.id().toString()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteStockDocument",
            summary = "Refused for every role: documents are kept, and taken back by a new one (8.4.4.4b)")
    public Uni<StockDocumentRow> delete(@PathParam("id") UUID id) {
        return commit.once(() -> documents.delete(id)).chain(this::show);
    }

    @POST
    @Path("/{id}/reversal")
    @Operation(
            operationId = "reverseStockDocument",
            summary = "Take a document back by a new one that names it (8.4.4.4b)")
    public Uni<StockDocumentRow> reverse(@PathParam("id") UUID id, @NotNull @Valid ForReason form) {
        return commit.once(form, () -> documents.reverse(id, form.reason())).chain(this::show);
    }

    private Uni<StockDocumentRow> show(UUID id) {
        return sql.found(StockDocumentRow.class, SELECT + " and d.document_id = $2 limit 1", caller.scope(), id);
    }
}
