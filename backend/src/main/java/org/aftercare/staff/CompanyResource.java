package org.aftercare.staff;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.CompanyForms.ChangeCompany;
import org.aftercare.staff.CompanyForms.CompanyView;

/** The company itself: its name, its zone and its telephone. */
@Path("/company")
@Cancellable(false)
public class CompanyResource {
    @Inject
    Sql sql;

    @Inject
    PublicAddress address;

    @Inject
    Commit commit;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    private record Id(UUID id) {}

    @GET
    @Operation(operationId = "showCompany", summary = "The company: name, zone, telephone, public address")
    public Uni<CompanyView> show() {
        return sql.found(CompanyView.class, """
                select name, zone, phone, trim(currency) as currency, public_url, $1::text as public_url_configured, version
                from company
                """, address.configured());
    }

    @PUT
    @Operation(operationId = "changeCompany", summary = "Change the company's name, zone, telephone or public address")
    public Uni<CompanyView> change(@NotNull @Valid ChangeCompany form) {
        return sql.found(Id.class, "select id from company")
                .chain(company ->
                        ifMatch.orShow(commit.once(form, () -> change(form, company)), company.id(), this::show))
                .chain(this::show);
    }

    private Uni<UUID> change(ChangeCompany form, Id which) {
        return Company.<Company>findById(which.id()).chain(company -> {
            ifMatch.require(company.version);
            List<String> touched = company.change(form);
            return touched.isEmpty()
                    ? Uni.createFrom().item(company.id)
                    : journal.record(
                                    StaffEvents.COMPANY_CHANGED,
                                    null,
                                    new StaffEvents.Changed(company.name, touched),
                                    Subject.of("company", company.id))
                            .replaceWith(company.id);
        });
    }
}
