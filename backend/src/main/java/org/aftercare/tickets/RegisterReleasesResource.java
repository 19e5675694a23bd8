package org.aftercare.tickets;

import java.time.Clock;
import java.time.LocalDate;
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

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Sql;
import org.aftercare.tickets.RegisterReleasing.DayOfUnit;
import org.aftercare.tickets.RegisterReleasing.ReleaseRegister;

/** Each unit's call register of a day, and whether the unit has sent it to the service department (1.18a). */
@Path("/register-releases")
@Cancellable(false)
public class RegisterReleasesResource {
    @Inject
    RegisterReleasing releasing;

    @Inject
    Sql sql;

    @Inject
    Commit commit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listReleases",
            summary = "Every unit's calls of a day, with its release; default yesterday")
    public Uni<List<DayOfUnit>> list(@QueryParam("day") LocalDate day) {
        return sql.list(DayOfUnit.class, """
                select jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, asked.day,
                  (select count(*)::int from ticket t
                   where t.branch_id = b.id and t.opened_at >= asked.day::timestamp at time zone asked.zone
                     and t.opened_at < (asked.day + 1)::timestamp at time zone asked.zone) as calls,
                  case when r.id is not null then jsonb_build_object('at', r.released_at, 'calls', r.calls,
                    'by', jsonb_build_object('id', p.id, 'name', p.name)) end as released
                from (select coalesce($1::date, cast($2::timestamptz at time zone zone as date) - 1) as day, zone
                      from company) asked
                  cross join branch b
                  left join register_release r on r.branch_id = b.id and r.day = asked.day
                  left join person p on p.id = r.released_by
                where b.active and b.kind <> 'head_office' and ($3::uuid is null or b.id = $3)
                order by b.code
                """, day, clock.instant(), caller.scope());
    }

    @POST
    @Operation(
            operationId = "releaseRegister",
            summary = "Send a day's call register to the service department (1.18a)")
    public Uni<List<DayOfUnit>> release(@NotNull @Valid ReleaseRegister form) {
        UUID branchId = form.branchId() == null ? caller.branchId() : form.branchId();
        caller.mustSee(branchId);
        return commit.once(form, () -> releasing.release(branchId, form.day())).chain(() -> list(form.day()));
    }
}
