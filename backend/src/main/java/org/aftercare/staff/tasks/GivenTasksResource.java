package org.aftercare.staff.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.staff.tasks.TaskForms.GiveTask;
import org.aftercare.staff.tasks.TaskForms.ReportTask;
import org.aftercare.staff.tasks.TaskForms.SendTaskBack;
import org.aftercare.staff.tasks.TaskForms.WithdrawTask;
import org.aftercare.staff.tasks.TaskViews.GivenTaskView;
import org.aftercare.staff.tasks.TaskViews.Subordinate;
import org.aftercare.staff.tasks.TaskViews.TaskCount;

/** Tasks given by a superior (8.4.6.3). */
@Path("/given-tasks")
@Cancellable(false)
public class GivenTasksResource {
    @Schema(name = "TaskBox")
    public enum Box {
        mine,
        given,
        all
    }

    @Inject
    Tasks tasks;

    @Inject
    TaskPages pages;

    @Inject
    Creation creation;

    @Inject
    Change change;

    @GET
    @Operation(operationId = "listTasks", summary = "Tasks given to me, by me, or to anybody I see, by their last day")
    public Uni<Page<GivenTaskView>> list(
            @QueryParam("box") @DefaultValue("mine") Box box,
            @QueryParam("open") @DefaultValue("true") boolean open,
            @QueryParam("person") UUID person,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(box, open, person, after, Page.limit(limit));
    }

    @POST
    @Operation(operationId = "giveTask", summary = "Give a subordinate a task, with its last day and the quality asked")
    public Uni<RestResponse<GivenTaskView>> give(@NotNull @Valid GiveTask form) {
        return creation.once(form, form.id(), tasks::isThere, () -> tasks.give(form), pages::show);
    }

    @GET
    @Path("/counts")
    @Operation(operationId = "countTasks", summary = "Tasks by person: given, open, late, sent back; by their last day")
    public Uni<Page<TaskCount>> counts(
            @QueryParam("branch") UUID branch, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return pages.counts(branch, from, to);
    }

    @GET
    @Path("/subordinates")
    @Operation(operationId = "listSubordinates", summary = "Whom I may give a task")
    public Uni<List<Subordinate>> subordinates() {
        return pages.subordinates();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showTask", summary = "One task")
    public Uni<GivenTaskView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Path("/{id}/report")
    @Operation(operationId = "reportTask", summary = "Say that my task is done")
    public Uni<GivenTaskView> report(@PathParam("id") UUID id, @NotNull @Valid ReportTask form) {
        return change.once(id, form, () -> tasks.report(id, form), pages::show);
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(operationId = "acceptTask", summary = "Accept what was done: only this closes a task")
    public Uni<GivenTaskView> accept(@PathParam("id") UUID id) {
        return change.once(id, () -> tasks.accept(id), pages::show);
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "sendTaskBack", summary = "It is not as good as asked: to be done again")
    public Uni<GivenTaskView> sendBack(@PathParam("id") UUID id, @NotNull @Valid SendTaskBack form) {
        return change.once(id, form, () -> tasks.sendBack(id, form), pages::show);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawTask", summary = "It is not wanted any more")
    public Uni<GivenTaskView> withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawTask form) {
        return change.once(id, form, () -> tasks.withdraw(id, form), pages::show);
    }
}
