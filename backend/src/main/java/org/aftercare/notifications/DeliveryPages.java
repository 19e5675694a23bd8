package org.aftercare.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.DeliveryViews.Addressee;
import org.aftercare.notifications.DeliveryViews.DeliveryView;
import org.aftercare.notifications.DeliveryViews.Gateway;
import org.aftercare.notifications.DeliveryViews.WaitsFor;

/** Deliveries as they are read; of the caller's branch, or all. */
@ApplicationScoped
public class DeliveryPages {
    private static final String REPEAT = "repeatDelivery";

    private static final String ROW = """
            select d.id, n.kind, n.said->$2->>'subject' as title, d.channel, d.status, d.at, d.due_at, d.tries,
              d.last_tried_at, d.last_error, d.sent_at,
              1 + (select count(*) from delivery m where m.bundle_id = d.id)::int as notices,
              jsonb_build_object('id', d.person_id, 'name', d.to_name, 'email', d.email, 'phone', d.phone) as addressee,
              case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as webhook
            from delivery d join notice n on n.id = d.notice_id left join webhook w on w.id = d.webhook_id
            where d.bundle_id is null and ($1::uuid is null or n.branch_id = $1)
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    MailServer mailServer;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private record Row(
            UUID id,
            String kind,
            String title,
            Channel channel,
            DeliveryStatus status,
            Instant at,
            Instant dueAt,
            int tries,
            Instant lastTriedAt,
            String lastError,
            Instant sentAt,
            int notices,
            Addressee addressee,
            Gateway webhook) {}

    /** The newest first. @param status null: all */
    Uni<Page<DeliveryView>> list(DeliveryStatus status, String after, int limit) {
        Moment from = Moment.parse(after);
        return sql.list(
                        Row.class,
                        ROW + """
                         and ($3::text is null or d.status = $3)
                         and ($4::timestamptz is null or (d.at, d.id) < ($4, $5))
                        order by d.at desc, d.id desc
                        limit $6
                        """,
                        caller.scope(),
                        words.language(),
                        status == null ? null : status.name(),
                        from.at(),
                        from.id(),
                        limit + 1)
                .map(rows -> rows.stream().map(this::view).toList())
                .map(rows -> Page.cut(rows, limit, row -> new Moment(row.at(), row.id()).toString()));
    }

    Uni<DeliveryView> one(UUID id) {
        return sql.found(Row.class, ROW + " and d.id = $3", caller.scope(), words.language(), id)
                .map(this::view);
    }

    private DeliveryView view(Row row) {
        WaitsFor waitsFor = waitsFor(row);
        boolean gone = row.channel() == Channel.webhook && row.webhook() == null;
        boolean repeatable = row.status() == DeliveryStatus.dead
                && !gone
                && permissions.allows(REPEAT, caller.identity().roles());
        return new DeliveryView(
                row.id(),
                row.kind(),
                words.say("notice." + row.kind()),
                row.title(),
                row.notices(),
                row.channel(),
                row.addressee(),
                row.webhook(),
                row.status(),
                row.at(),
                row.dueAt(),
                row.tries(),
                row.lastTriedAt(),
                row.lastError(),
                row.sentAt(),
                waitsFor,
                waitsFor == null ? null : words.say("delivery.waits." + waitsFor),
                repeatable ? List.of(REPEAT) : List.of());
    }

    private WaitsFor waitsFor(Row row) {
        if (row.status() != DeliveryStatus.waiting) {
            return null;
        }
        if (row.channel() == Channel.email && !mailServer.isThere()) {
            return WaitsFor.mail_server;
        }
        if (Consignment.NoPublicAddress.SAYS.equals(row.lastError())) {
            return WaitsFor.public_address;
        }
        if (row.tries() > 0) {
            return WaitsFor.next_try;
        }
        return row.dueAt().isAfter(clock.instant()) ? WaitsFor.quiet_or_digest : WaitsFor.its_turn;
    }
}
