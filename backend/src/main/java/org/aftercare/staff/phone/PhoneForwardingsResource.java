package org.aftercare.staff.phone;

import java.util.List;
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

import org.aftercare.kernel.Commit;
import org.aftercare.staff.phone.PhoneForms.ForwardPhone;
import org.aftercare.staff.phone.PhoneViews.HolidayForwarding;

/** Where the phones go over holidays, line by line (6.7c, 6.11b, 16.7b). */
@Path("/phone-forwardings")
@Cancellable(false)
public class PhoneForwardingsResource {
    @Inject
    Forwardings forwardings;

    @Inject
    PhonePages pages;

    @Inject
    Commit commit;

    @GET
    @Operation(
            operationId = "listPhoneForwardings",
            summary = "Holidays of the next two months and the last two weeks, each line with its number or open")
    public Uni<List<HolidayForwarding>> list(@QueryParam("branch") UUID branch) {
        return pages.forwardings(branch);
    }

    @POST
    @Operation(operationId = "forwardPhone", summary = "A line is forwarded: to which mobile, and to whom")
    public Uni<List<HolidayForwarding>> forward(@NotNull @Valid ForwardPhone form) {
        return commit.once(form, () -> forwardings.forward(form)).chain(done -> pages.forwardings(form.branchId()));
    }
}
