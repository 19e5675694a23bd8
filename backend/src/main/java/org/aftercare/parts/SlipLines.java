package org.aftercare.parts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Rows;
import org.aftercare.parts.SlipForms.OldPiece;

/** What happens to one line of a slip beside its issue: the old piece, the front desk's word, its use. */
@ApplicationScoped
public class SlipLines {
    @Inject
    Slips slips;

    @Inject
    Rows rows;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Old(UUID id, UUID lineId, UUID partId, String serial, UUID person, Instant at) {}

    /** The old piece of an exchange is handed in, and the drawer signs (8.4.3.5). */
    Uni<UUID> oldPiece(UUID slipId, UUID lineId, OldPiece form) {
        return slips.visible(slipId).chain(slip -> {
            PartsSlipLine line = slip.line(lineId);
            line.oldPiece(form.serial(), caller.personId(), form.strokes(), clock.instant());
            Old old = new Old(Ids.next(), lineId, line.partId, line.oldSerial, caller.personId(), clock.instant());
            return rows.write("""
                            insert into old_piece (id, slip_line_id, part_id, serial, handed_in_at, handed_in_by)
                            select id, "lineId", "partId", serial, at, person
                            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                              as o(id uuid, "lineId" uuid, "partId" uuid, serial text, person uuid, at timestamptz)
                            on conflict (slip_line_id) do update set serial = excluded.serial
                            returning cast(id as text)
                            """, List.of(old)).replaceWith(slipId);
        });
    }

    /** The front desk has settled the added item with the customer (10.3.6). */
    Uni<UUID> confirm(UUID slipId, UUID lineId) {
        return slips.visible(slipId)
                .invoke(slip -> slip.line(lineId).confirm(caller.personId(), clock.instant()))
                .replaceWith(slipId);
    }

    /** How many of what was handed out are fitted or used up. */
    Uni<UUID> use(UUID slipId, UUID lineId, int used) {
        return slips.visible(slipId)
                .invoke(slip -> {
                    Refusal.check(SlipRules.drawn(slip.status));
                    slip.line(lineId).use(used);
                })
                .replaceWith(slipId);
    }
}
