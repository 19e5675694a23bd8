package org.aftercare.regulations;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.regulations.ConductViews.AcknowledgementRow;
import org.aftercare.regulations.RegulationViews.ArticleView;

/** Who has read an article. */
@Path("/articles/{id}")
@Cancellable(false)
public class AcknowledgementResource {
    @Inject
    Conduct conduct;

    @Inject
    ConductPages pages;

    @Inject
    ArticlePages articles;

    @Inject
    Commit commit;

    @POST
    @Path("/acknowledgement")
    @Operation(operationId = "acknowledge", summary = "I have read this article and will keep it")
    public Uni<ArticleView> acknowledge(@PathParam("id") UUID id) {
        return commit.once(() -> conduct.acknowledge(id)).chain(articles::show);
    }

    @GET
    @Path("/acknowledgements")
    @Operation(
            operationId = "listAcknowledgements",
            summary = "Who acknowledged an article as it stands, and who has not")
    public Uni<List<AcknowledgementRow>> list(@PathParam("id") UUID id) {
        return pages.of(id);
    }
}
