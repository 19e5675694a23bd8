package org.aftercare.parts.purchasing;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.purchasing.PurchaseForms.AddSupplier;
import org.aftercare.parts.purchasing.PurchaseForms.ChangeSupplier;
import org.aftercare.parts.purchasing.PurchaseViews.SupplierView;

/** Whom goods are bought from. */
@Path("/suppliers")
@Cancellable(false)
public class SuppliersResource {
    private static final String VIEW = """
            select u.id, u.name, u.contact, u.phone, u.retired_at is not null as retired, u.version,
              (select count(*)::int from purchase_order o where o.supplier_id = u.id) as orders
            from supplier u
            """;

    @Inject
    Creation creation;

    @Inject
    Change change;

    @Inject
    IfMatch ifMatch;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listSuppliers", summary = "Suppliers by name, the newest first")
    public Uni<Page<SupplierView>> list(
            @QueryParam("q") String q,
            @QueryParam("retired") Boolean retired,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        return sql.list(
                        SupplierView.class,
                        VIEW + """
                        where ($1::text is null or search_text(u.name) like '%' || search_text($1) || '%')
                          and ($2::boolean is null or (u.retired_at is not null) = $2)
                          and ($3::uuid is null or u.id < $3)
                        order by u.id desc limit $4
                        """,
                        q == null || q.isBlank() ? null : q,
                        retired,
                        Page.decodeId(after),
                        most + 1)
                .map(rows -> Page.cut(rows, most, row -> row.id().toString()));
    }

    @POST
    @Operation(operationId = "addSupplier", summary = "Add a supplier")
    public Uni<RestResponse<SupplierView>> add(@NotNull @Valid AddSupplier form) {
        return creation.once(
                form,
                form.id(),
                id -> Supplier.count("id", id).map(found -> found > 0),
                () -> {
                    Supplier supplier = Supplier.named(form.id(), form.name());
                    supplier.change(form.name(), form.contact(), form.phone(), false, clock.instant());
                    return supplier.persistAndFlush().replaceWith(supplier.id);
                },
                this::show);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeSupplier", summary = "Change a supplier, or retire them")
    public Uni<SupplierView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeSupplier form) {
        return change.once(
                id,
                form,
                () -> Supplier.<Supplier>findById(id)
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .invoke(supplier -> {
                            ifMatch.require(supplier.version);
                            supplier.change(form.name(), form.contact(), form.phone(), form.retired(), clock.instant());
                        })
                        .replaceWith(id),
                this::show);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showSupplier", summary = "One supplier")
    public Uni<SupplierView> show(@PathParam("id") UUID id) {
        return sql.found(SupplierView.class, VIEW + "where u.id = $1", id);
    }
}
