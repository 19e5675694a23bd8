package org.aftercare.staff;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Csv;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Words;
import org.aftercare.staff.PeopleList.Filter;
import org.aftercare.staff.PersonForms.AddPerson;
import org.aftercare.staff.PersonForms.ChangePerson;
import org.aftercare.staff.PersonForms.PersonView;
import org.aftercare.staff.PersonForms.ResetPassword;
import org.aftercare.staff.PersonForms.TechnicianView;

/** Who works here, where, as what. */
@Path("/")
@Cancellable(false)
public class PeopleResource {
    private static final int MOST_EXPORTED = 100_000;

    @Inject
    PeopleList people;

    @Inject
    Staffing staffing;

    @Inject
    Commit commit;

    @Inject
    Change change;

    @Inject
    Words words;

    @GET
    @Path("people")
    @Operation(operationId = "listPeople", summary = "People by name; q finds any part of name, login or telephone")
    public Uni<Page<PersonView>> list(
            @QueryParam("q") @Size(max = 100) String q,
            @QueryParam("branch") UUID branch,
            @QueryParam("role") Role role,
            @QueryParam("active") Boolean active,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return people.page(new Filter(q, branch, role, active), after, Page.limit(limit));
    }

    @GET
    @Path("people.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportPeople", summary = "The same list as a spreadsheet")
    public Uni<String> export(
            @QueryParam("q") @Size(max = 100) String q,
            @QueryParam("branch") UUID branch,
            @QueryParam("role") Role role,
            @QueryParam("active") Boolean active) {
        List<String> headings = Stream.of(
                        "name", "login", "phone", "email", "branch", "roles", "areas", "skills", "active")
                .map(field -> words.say("label." + field))
                .toList();
        return people.page(new Filter(q, branch, role, active), null, MOST_EXPORTED)
                .map(page -> {
                    Csv csv = new Csv(headings);
                    page.items()
                            .forEach(person -> csv.row(
                                    person.name(),
                                    person.login(),
                                    person.phone(),
                                    person.email(),
                                    person.branch().name(),
                                    person.roles().stream()
                                            .map(is -> words.say("role." + is))
                                            .toList(),
                                    person.areas().stream()
                                            .map(PersonForms.ServedArea::name)
                                            .toList(),
                                    person.skills(),
                                    words.say(person.active() ? "person.active" : "person.left")));
                    return csv.toString();
                });
    }

    @GET
    @Path("people/{id}")
    @Operation(operationId = "showPerson", summary = "One person")
    public Uni<PersonView> show(@PathParam("id") UUID id) {
        return people.one(id);
    }

    @POST
    @Path("people")
    @ResponseStatus(201)
    @Operation(operationId = "addPerson", summary = "Add somebody who works here, with a first password")
    public Uni<PersonView> add(@NotNull @Valid AddPerson form) {
        return commit.once(form, () -> staffing.add(form)).chain(people::one);
    }

    @PUT
    @Path("people/{id}")
    @Operation(
            operationId = "changePerson",
            summary = "Change a person; another branch or role, or being inactive, ends their sign-ins")
    public Uni<PersonView> change(@PathParam("id") UUID id, @NotNull @Valid ChangePerson form) {
        return change.once(id, form, () -> staffing.change(id, form), people::one);
    }

    @POST
    @Path("people/{id}/password")
    @Operation(operationId = "resetPassword", summary = "Give a person a new password; ends their sign-ins")
    public Uni<PersonView> resetPassword(@PathParam("id") UUID id, @NotNull @Valid ResetPassword form) {
        return commit.once(form, () -> staffing.resetPassword(id, form)).chain(people::one);
    }

    @GET
    @Path("technicians")
    @Operation(operationId = "listTechnicians", summary = "Active technicians with their areas and skills")
    public Uni<List<TechnicianView>> technicians(@QueryParam("branch") UUID branch) {
        return people.technicians(branch);
    }
}
