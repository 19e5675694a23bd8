package org.aftercare.complaints.rate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.rate.RateForms.ChooseRateBase;
import org.aftercare.complaints.rate.RateForms.ReleaseRate;
import org.aftercare.complaints.rate.RatePages.ComplaintRateView;
import org.aftercare.kernel.Commit;

/** The complaint rate month by month (5.2.4b, 5.2.4c). */
@Path("/complaint-rates")
@Cancellable(false)
public class ComplaintRatesResource {
    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    @Inject
    ReleasingRates releasing;

    @Inject
    RatePages pages;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listComplaintRates", summary = "The rates of two years, the newest month first")
    public Uni<List<ComplaintRateView>> list() {
        return pages.list();
    }

    @GET
    @Path("{month}")
    @Operation(
            operationId = "showComplaintRate",
            summary = "A month's rate with its base and each complaint's cause and responsible")
    public Uni<ComplaintRateView> show(@PathParam("month") @Pattern(regexp = MONTH) String month) {
        return pages.show(first(month));
    }

    @PUT
    @Path("{month}/base")
    @Operation(operationId = "chooseRateBase", summary = "What the complaints are divided by; later months follow")
    public Uni<ComplaintRateView> choose(
            @PathParam("month") @Pattern(regexp = MONTH) String month, @NotNull @Valid ChooseRateBase form) {
        return commit.once(form, () -> releasing.choose(first(month), form)).chain(pages::shown);
    }

    @POST
    @Path("{month}/release")
    @Operation(
            operationId = "releaseRate",
            summary = "Release the reviewed rate; refused while a complaint is laid to nobody (5.2.4c)")
    public Uni<ComplaintRateView> release(
            @PathParam("month") @Pattern(regexp = MONTH) String month, @NotNull @Valid ReleaseRate form) {
        return commit.once(form, () -> releasing.release(first(month), form.note()))
                .chain(pages::shown);
    }

    private static LocalDate first(String month) {
        return YearMonth.parse(month).atDay(1);
    }
}
