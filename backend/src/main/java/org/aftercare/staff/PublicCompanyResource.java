package org.aftercare.staff;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.RateLimit;
import org.aftercare.kernel.Sql;

/** Whom a customer without an account is talking to. */
@Path("/public/company")
@Cancellable(false)
public class PublicCompanyResource {
    private static final int A_MINUTE = 120;

    @Inject
    Sql sql;

    @Inject
    RateLimit rateLimit;

    public record PublicCompany(String name, String phone) {}

    @GET
    @Operation(operationId = "publicCompany", summary = "The company's name and the number to call")
    public Uni<PublicCompany> show() {
        rateLimit.count("public-company", A_MINUTE);
        return sql.found(PublicCompany.class, "select name, phone from company");
    }
}
