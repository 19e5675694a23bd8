package org.aftercare.customers;

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

import org.aftercare.customers.CustomerEvents.ModelFacts;
import org.aftercare.customers.CustomerViews.ProductModelView;
import org.aftercare.customers.ProductModelForms.AddProductModel;
import org.aftercare.customers.ProductModelForms.ChangeProductModel;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;

/** The models the company sells and serves; the same for every branch. */
@Path("/product-models")
@Cancellable(false)
public class ProductModelsResource {
    private static final String VIEW = """
            select id, code, name, category, brand, warranty_months, labour_months, travel_months, repair_days,
              cover_excludes, warranty_starts, standard_minutes, active, version
            from product_model
            """;

    @Inject
    Sql sql;

    @Inject
    Creation creation;

    @Inject
    Change change;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @GET
    @Operation(operationId = "listProductModels", summary = "Product models by code, name, category or brand")
    public Uni<Page<ProductModelView>> list(
            @QueryParam("q") String q,
            @QueryParam("active") Boolean active,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        return sql.list(
                        ProductModelView.class,
                        VIEW + """
                        where search_text(code || name || category || brand) like '%' || $1 || '%'
                          and ($2::boolean is null or active = $2) and ($3::text is null or code > $3)
                        order by code
                        limit $4
                        """,
                        SearchTerms.plain(q == null ? "" : q),
                        active,
                        Page.decode(after),
                        most + 1)
                .map(rows -> Page.cut(rows, most, ProductModelView::code));
    }

    @POST
    @Operation(operationId = "addProductModel", summary = "Add a product model with its free warranty")
    public Uni<RestResponse<ProductModelView>> add(@NotNull @Valid AddProductModel form) {
        return creation.once(
                form,
                form.id(),
                id -> ProductModel.<ProductModel>findById(id).map(there -> there != null),
                () -> make(form),
                this::view);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeProductModel", summary = "Change a product model, or offer it no more")
    public Uni<ProductModelView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeProductModel form) {
        return change.once(id, form, () -> describe(id, form), this::view);
    }

    private Uni<UUID> make(AddProductModel form) {
        ProductModel model = new ProductModel();
        model.id = Ids.orNext(form.id());
        model.describe(form.code(), form.name(), form.category(), form.brand());
        model.warrant(form.warrantyMonths(), form.warrantyStarts());
        model.terms(form.labourMonths(), form.travelMonths(), form.repairDays(), form.coverExcludes());
        model.standardMinutes = form.standardMinutes();
        return model.persistAndFlush().chain(() -> record(CustomerEvents.MODEL_ADDED, model));
    }

    private Uni<UUID> describe(UUID id, ChangeProductModel form) {
        return ProductModel.<ProductModel>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(model -> {
                    ifMatch.require(model.version);
                    model.describe(form.code(), form.name(), form.category(), form.brand());
                    model.warrant(form.warrantyMonths(), form.warrantyStarts());
                    model.terms(form.labourMonths(), form.travelMonths(), form.repairDays(), form.coverExcludes());
                    model.standardMinutes = form.standardMinutes();
                    model.active = form.active();
                    return record(CustomerEvents.MODEL_CHANGED, model);
                });
    }

    private Uni<UUID> record(String kind, ProductModel model) {
        return journal.record(kind, null, ModelFacts.of(model), Subject.of("product_model", model.id))
                .replaceWith(model.id);
    }

    private Uni<ProductModelView> view(UUID id) {
        return sql.found(ProductModelView.class, VIEW + "where id = $1", id);
    }
}
