package org.aftercare.staff;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.regulations.Adoption;
import org.aftercare.staff.SetupForms.SetUp;
import org.aftercare.staff.SetupForms.SetupState;

/** The first minute of an installation: the company, its first branch, its administrator. Only while there is none. */
@Path("/setup")
@Cancellable(false)
public class SetupResource {
    @ConfigProperty(name = "aftercare.demo")
    boolean demo;

    @Inject
    PublicAddress address;

    @Inject
    Journal journal;

    @Inject
    Adoption adoption;

    record CompanyFounded(String name, String branch, String administrator) {}

    @GET
    @WithSession
    @Operation(operationId = "setupState", summary = "Is this installation set up, and who can sign in to the demo")
    public Uni<SetupState> state() {
        return address.known()
                .chain(known -> Company.only().chain(company -> {
                    if (company == null || !demo) {
                        return Uni.createFrom()
                                .item(new SetupState(
                                        company == null, company == null ? null : company.name, known, List.of()));
                    }
                    return DemoAccounts.list().map(accounts -> new SetupState(false, company.name, known, accounts));
                }));
    }

    @POST
    @ResponseStatus(201)
    @WithTransaction
    @Operation(operationId = "setUp", summary = "Found the company: its first branch and its administrator")
    public Uni<Void> setUp(@NotNull @Valid SetUp form, @Parameter(hidden = true) @HeaderParam("Origin") String origin) {
        return Company.only().chain(there -> {
            if (there != null) {
                throw Problem.conflict("already-set-up");
            }
            return Password.hash("administrator.password", form.administrator().password())
                    .chain(hash -> found(form, hash, origin));
        });
    }

    /** @param origin where the browser of whoever founds it stands; it is the first thing known of the public address */
    private Uni<Void> found(SetUp form, String hash, String origin) {
        Company company = Company.founded(form.company(), Company.zoneNamed(form.zone()));
        company.publicUrl = PublicAddress.learnt(origin);
        WorkingCalendar calendar = WorkingCalendar.usual("标准工作时间");
        Branch branch = new Branch();
        branch.id = Ids.next();
        branch.code = form.branch().code();
        branch.name = form.branch().name().trim();
        branch.kind = Branch.Kind.service_centre;
        branch.calendarId = calendar.id;
        Person administrator = new Person();
        administrator.id = Ids.next();
        administrator.name = form.administrator().name().trim();
        administrator.login = form.administrator().login();
        administrator.passwordHash = hash;
        administrator.branchId = branch.id;
        administrator.roles.add(Role.administrator);
        UUID id = company.id;
        return company.persist()
                .chain(() -> calendar.persistAndFlush())
                .chain(() -> branch.persistAndFlush())
                .chain(() -> administrator.persistAndFlush())
                .chain(() -> journal.record(
                        "company.founded",
                        null,
                        new CompanyFounded(company.name, branch.name, administrator.name),
                        Subject.of("company", id)))
                .chain(() -> adoption.adopt(Objects.requireNonNullElse(form.regulations(), List.of()), "regulations"));
    }
}
