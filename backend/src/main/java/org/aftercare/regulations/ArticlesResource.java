package org.aftercare.regulations;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Change;
import org.aftercare.regulations.RegulationForms.ChangeArticle;
import org.aftercare.regulations.RegulationForms.SetFigures;
import org.aftercare.regulations.RegulationForms.WithReason;
import org.aftercare.regulations.RegulationViews.ArticleView;

/** One article: what it says, its figures, its rules, all its versions. */
@Path("/articles/{id}")
@Cancellable(false)
public class ArticlesResource {
    @Inject
    ArticlePages pages;

    @Inject
    Articles articles;

    @Inject
    Change change;

    @GET
    @Operation(operationId = "showArticle", summary = "One article with all its versions")
    public Uni<ArticleView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @PUT
    @Operation(
            operationId = "changeArticle",
            summary = "Change an article's text and rules; what is open stays under the former version")
    public Uni<ArticleView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeArticle form) {
        return once(id, form, () -> articles.change(id, form));
    }

    @PUT
    @Path("/figures")
    @Operation(
            operationId = "setFigures",
            summary = "Set an article's figures; what is open stays under the former ones")
    public Uni<ArticleView> setFigures(@PathParam("id") UUID id, @NotNull @Valid SetFigures form) {
        return once(id, form, () -> articles.set(id, form));
    }

    @POST
    @Path("/retirement")
    @Operation(operationId = "retireArticle", summary = "Take an article out of force")
    public Uni<ArticleView> retire(@PathParam("id") UUID id, @NotNull @Valid WithReason form) {
        return once(id, form, () -> articles.retire(id, form.reason()));
    }

    @POST
    @Path("/reinstatement")
    @Operation(operationId = "reinstateArticle", summary = "Bring a retired article back into force")
    public Uni<ArticleView> reinstate(@PathParam("id") UUID id, @NotNull @Valid WithReason form) {
        return once(id, form, () -> articles.reinstate(id, form.reason()));
    }

    /** A stale version is told with the article as it stands now. */
    private Uni<ArticleView> once(UUID id, Record form, Supplier<Uni<UUID>> work) {
        return change.once(id, form, work, pages::show);
    }
}
