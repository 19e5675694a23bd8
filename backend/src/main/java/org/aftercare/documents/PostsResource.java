package org.aftercare.documents;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.documents.DocumentViews.PostView;

/** Posts, and what says what each answers for (9.8a). */
@Path("/posts")
@Cancellable(false)
public class PostsResource {
    @Inject
    DocumentPages pages;

    @GET
    @Operation(
            operationId = "listPosts",
            summary = "Every post people hold, those without responsibilities first; or the posts of one person")
    public Uni<List<PostView>> list(@QueryParam("person") UUID person) {
        return pages.posts(person);
    }
}
