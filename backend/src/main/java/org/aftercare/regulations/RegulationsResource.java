package org.aftercare.regulations;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Creation;
import org.aftercare.regulations.RegulationForms.AddArticle;
import org.aftercare.regulations.RegulationForms.AddRegulation;
import org.aftercare.regulations.RegulationForms.AdoptRegulation;
import org.aftercare.regulations.RegulationForms.WithReason;
import org.aftercare.regulations.RegulationViews.ArticleView;
import org.aftercare.regulations.RegulationViews.RegulationRow;
import org.aftercare.regulations.RegulationViews.RegulationView;

/** The written regulations: those that are shipped, and the company's own. */
@Path("/regulations")
@Cancellable(false)
public class RegulationsResource {
    @Inject
    RegulationPages pages;

    @Inject
    ArticlePages articlePages;

    @Inject
    Adoption adoption;

    @Inject
    Articles articles;

    @Inject
    Creation creation;

    @Inject
    Change change;

    @GET
    @Operation(operationId = "listRegulations", summary = "All regulations with their articles, and what runs of them")
    public Uni<List<RegulationRow>> list() {
        return pages.list();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showRegulation", summary = "One regulation, to be read like the document itself")
    public Uni<RegulationView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(operationId = "addRegulation", summary = "Begin a regulation of the company's own")
    public Uni<RestResponse<RegulationView>> add(@NotNull @Valid AddRegulation form) {
        return creation.once(
                form,
                form.id(),
                id -> Regulation.<Regulation>findById(id).map(there -> there != null && there.own),
                () -> adoption.write(form),
                pages::show);
    }

    @POST
    @Path("/{id}/adoption")
    @Operation(operationId = "adoptRegulation", summary = "Bind the company by a regulation from now on")
    public Uni<RegulationView> adopt(@PathParam("id") UUID id, @NotNull @Valid AdoptRegulation form) {
        return change.once(id, form, () -> adoption.adopt(id, form.takeUp()), pages::show);
    }

    @POST
    @Path("/{id}/retirement")
    @Operation(operationId = "retireRegulation", summary = "No longer bind the company by a regulation")
    public Uni<RegulationView> retire(@PathParam("id") UUID id, @NotNull @Valid WithReason form) {
        return change.once(id, form, () -> adoption.retire(id, form.reason()), pages::show);
    }

    @POST
    @Path("/{id}/articles")
    @Operation(operationId = "addArticle", summary = "Add an article of the company's own, with its rules")
    public Uni<RestResponse<ArticleView>> addArticle(@PathParam("id") UUID id, @NotNull @Valid AddArticle form) {
        return creation.once(
                form,
                form.id(),
                there -> Article.<Article>findById(there).map(article -> article != null && article.own),
                () -> articles.add(id, form),
                articlePages::show);
    }
}
