package org.aftercare.staff;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.AreaForms.AddAreaKind;
import org.aftercare.staff.AreaForms.AreaKindView;
import org.aftercare.staff.AreaForms.ChangeAreaKind;

/** The kinds of service areas; what is promised in them is in the articles of the regulation (1.14, 7.4.2.5). */
@Path("/area-kinds")
@Cancellable(false)
public class AreaKindsResource {
    private static final String VIEW = "select code, name_zh, name_en, shipped, version from area_kind ";

    @Inject
    Sql sql;

    @Inject
    Commit commit;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @GET
    @Operation(operationId = "listAreaKinds", summary = "Kinds of service areas")
    public Uni<List<AreaKindView>> list() {
        return sql.list(AreaKindView.class, VIEW + "order by position, code");
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "addAreaKind", summary = "Add a kind of service area")
    public Uni<AreaKindView> add(@NotNull @Valid AddAreaKind form) {
        return commit.once(form, () -> make(form)).chain(() -> view(form.code()));
    }

    @PUT
    @Path("/{code}")
    @Operation(operationId = "changeAreaKind", summary = "Change what a kind of service area is called")
    public Uni<AreaKindView> change(@PathParam("code") String code, @NotNull @Valid ChangeAreaKind form) {
        return ifMatch.orShow(commit.once(form, () -> take(code, form)), null, () -> view(code))
                .chain(() -> view(code));
    }

    private Uni<UUID> make(AddAreaKind form) {
        return AreaKind.count().chain(count -> {
            AreaKind kind = AreaKind.of(form, count.intValue() + 1);
            return kind.persistAndFlush()
                    .chain(() -> tell(StaffEvents.AREA_KIND_ADDED, new StaffEvents.Added(kind.nameZh)));
        });
    }

    private Uni<UUID> take(String code, ChangeAreaKind form) {
        return AreaKind.<AreaKind>findById(code)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(kind -> ifMatch.require(kind.version))
                .chain(kind -> {
                    List<String> touched = kind.change(form);
                    return touched.isEmpty()
                            ? Uni.createFrom().nullItem()
                            : tell(StaffEvents.AREA_KIND_CHANGED, new StaffEvents.Changed(kind.nameZh, touched));
                });
    }

    /** Kinds concern the whole company: they stand on its page. */
    private Uni<UUID> tell(String what, Record payload) {
        return Company.only()
                .chain(company -> journal.record(what, null, payload, Subject.of("company", company.id))
                        .replaceWith(company.id));
    }

    private Uni<AreaKindView> view(String code) {
        return sql.found(AreaKindView.class, VIEW + "where code = $1", code);
    }
}
