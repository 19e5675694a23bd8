package org.aftercare.surveys;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.surveys.CardForms.EnterAnswer;
import org.aftercare.surveys.CardForms.ExcuseCard;
import org.aftercare.surveys.CardForms.PostCards;
import org.aftercare.surveys.CardViews.CardView;
import org.aftercare.surveys.CardViews.HandedLink;
import org.aftercare.surveys.CardViews.PostedCards;

/** The opinion cards of calls: sent, answered by phone or from paper, or excused (1.18b, 1.19). */
@Path("/survey-cards")
@Cancellable(false)
public class SurveyCardsResource {
    @Inject
    CardPages pages;

    @Inject
    Sending sending;

    @Inject
    Answering answering;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listSurveyCards", summary = "Opinion cards, those of the newest calls first")
    public Uni<Page<CardView>> list(
            @BeanParam CardFilters filters, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return pages.list(filters, after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showSurveyCard", summary = "One opinion card, with its answer")
    public Uni<CardView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Path("posting")
    @Operation(operationId = "postSurveyCards", summary = "These cards were printed and posted (1.18b)")
    public Uni<PostedCards> post(@NotNull @Valid PostCards form) {
        return commit.once(
                        form,
                        () -> sending.posted(form.cards())
                                .replaceWith(form.cards().get(0)))
                .chain(() -> pages.sent(form.cards()));
    }

    @POST
    @Path("{id}/link")
    @Operation(
            operationId = "linkSurveyCard",
            summary = "A new link for the customer, shown this once; earlier ones of the card work no more")
    public Uni<HandedLink> link(@PathParam("id") UUID id) {
        return Panache.withTransaction(() -> sending.handLink(id))
                .chain(link -> pages.show(id).map(card -> new HandedLink(CardViews.address(link), card)));
    }

    @POST
    @Path("{id}/answer")
    @Operation(
            operationId = "answerSurveyCard",
            summary = "Enter what the customer said on the phone or ticked on the paper card; once (1.19)")
    public Uni<CardView> answer(@PathParam("id") UUID id, @NotNull @Valid EnterAnswer form) {
        return commit.once(form, () -> answering.entered(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/excuse")
    @Operation(operationId = "excuseSurveyCard", summary = "This card is not sent, for a reason of its own (1.18b)")
    public Uni<CardView> excuse(@PathParam("id") UUID id, @NotNull @Valid ExcuseCard form) {
        return commit.once(form, () -> sending.excuse(id, form.reason())).chain(pages::show);
    }
}
