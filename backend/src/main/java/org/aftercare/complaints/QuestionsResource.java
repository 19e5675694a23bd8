package org.aftercare.complaints;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.ComplaintRows.InboxQuestion;
import org.aftercare.complaints.HandlingForms.AnswerQuestion;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;

/** The inbox of a department: what it is asked about complaints, answered from there (5.2.2, 5.2.3). */
@Path("/complaint-questions")
@Cancellable(false)
public class QuestionsResource {
    @Inject
    Questions questions;

    @Inject
    DepartmentInbox inbox;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listQuestions",
            summary = "What departments are asked: waiting ones by age, or the answered ones, the newest first")
    public Uni<Page<InboxQuestion>> list(
            @QueryParam("answered") boolean answered,
            @QueryParam("department") Department department,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return inbox.questions(!answered, department, after, Page.limit(limit));
    }

    @POST
    @Path("{id}/answer")
    @Operation(operationId = "answerQuestion", summary = "The department answers; only somebody who works there")
    public Uni<InboxQuestion> answer(UUID id, @NotNull @Valid AnswerQuestion form) {
        return commit.once(form, () -> questions.answer(id, form).map(done -> id))
                .chain(inbox::question);
    }
}
