package org.aftercare.warranties.certificates;

import java.time.Clock;
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
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.warranties.certificates.CertificateForms.ChangeContact;
import org.aftercare.warranties.certificates.CertificateForms.ContactView;

/** Who receives the warranty calls of the caller's branch; stands on its certificates (15.1.1c). */
@Path("/warranty-contact")
@Cancellable(false)
public class WarrantyContactResource {
    /** Before anybody said, the branch's and the company's own data are proposed, as version 0. */
    private static final String SELECT = """
            select coalesce(k.address, '') as address,
              coalesce(k.phone, nullif(b.phone, ''), c.phone) as phone, coalesce(k.department, b.name) as department,
              coalesce(k.person, '') as person, k.changed_at, coalesce(k.version + 1, 0) as version,
              case when 'changeWarrantyContact' = any($2) then array['changeWarrantyContact'] else array[]::text[] end
                as allowed_actions
            from branch b cross join company c left join warranty_contact k on k.branch_id = b.id
            where b.id = $1
            """;

    @Inject
    Sql sql;

    @Inject
    Commit commit;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "showWarrantyContact",
            summary = "Address, phone, department and person for warranty calls")
    public Uni<ContactView> show() {
        return sql.found(
                ContactView.class,
                SELECT,
                caller.branchId(),
                permissions.of(caller.identity().roles()).toArray(String[]::new));
    }

    @PUT
    @Operation(
            operationId = "changeWarrantyContact",
            summary = "Change them; certificates whose customer knows another person are listed then")
    public Uni<ContactView> change(@NotNull @Valid ChangeContact form) {
        return ifMatch.orShow(commit.once(form, () -> say(form)), caller.branchId(), this::show)
                .chain(this::show);
    }

    private Uni<UUID> say(ChangeContact form) {
        UUID branch = caller.branchId();
        return WarrantyContact.<WarrantyContact>findById(branch)
                .chain(there -> {
                    ifMatch.require(there == null ? 0 : there.version + 1);
                    WarrantyContact contact = there == null ? WarrantyContact.of(branch) : there;
                    contact.say(form, clock.instant());
                    return contact.persistAndFlush();
                })
                .chain(() -> journal.record(
                        CertificateEvents.CONTACT_CHANGED,
                        branch,
                        new CertificateEvents.Contact(form.person().strip()),
                        Subject.of("branch", branch)))
                .replaceWith(branch);
    }
}
