package org.aftercare.complaints.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.PersonRef;

/** Market notes as they are read; everybody sees all of them. */
@ApplicationScoped
public class MarketPages {
    private static final String UNREAD =
            "not exists (select from market_note_read m where m.note_id = n.id and m.person_id = $1)";

    private static final String SELECT = """
            select n.id, n.product, n.maker, n.price, n.quality, n.source, n.noted_on, n.added_at, n.decision, n.decided_at,
              jsonb_build_object('id', a.id, 'name', a.name) as added_by,
              case when d.id is not null then jsonb_build_object('id', d.id, 'name', d.name) end as decided_by,
              (select jsonb_agg(jsonb_build_object('by', jsonb_build_object('id', p.id, 'name', p.name), 'at', m.read_at)
                  order by m.read_at)
                from market_note_read m join person p on p.id = m.person_id where m.note_id = n.id) as readers,
              array(select op from unnest(array[case when %s then 'readMarketNote' end,
                  case when n.decided_at is null then 'decideOnMarketNote' end]) op where op = any($2)) as allowed_actions
            from market_note n
              join person a on a.id = n.added_by
              left join person d on d.id = n.decided_by
            """.formatted(UNREAD);

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    public record ReadBy(PersonRef by, Instant at) {}

    /** @param readers of the leadership, the first first; null: nobody yet */
    public record MarketNoteView(
            UUID id,
            String product,
            String maker,
            BigDecimal price,
            String quality,
            String source,
            LocalDate notedOn,
            PersonRef addedBy,
            Instant addedAt,
            List<ReadBy> readers,
            String decision,
            PersonRef decidedBy,
            Instant decidedAt,
            List<String> allowedActions) {}

    /** @param unread by the reader */
    public record UnreadMarketNotes(int unread) {}

    Uni<MarketNoteView> show(UUID id) {
        return sql.found(MarketNoteView.class, SELECT + " where n.id = $3", caller.personId(), may(), id);
    }

    /** The newest first. @param product a part of its name or its maker's; @param unread by the reader */
    Uni<Page<MarketNoteView>> list(String product, boolean unread, String after, int limit) {
        return sql.list(
                        MarketNoteView.class,
                        SELECT + """
                                 where ($3::text is null or n.product || ' ' || n.maker ilike '%' || $3 || '%')
                                   and (not $4 or
                                """ + UNREAD + """
                                ) and ($5::uuid is null or n.id < $5)
                                order by n.id desc
                                limit $6
                                """,
                        caller.personId(),
                        may(),
                        product == null || product.isBlank() ? null : product.trim(),
                        unread,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    Uni<UnreadMarketNotes> unread() {
        return sql.one(
                UnreadMarketNotes.class,
                "select count(*)::int as unread from market_note n where " + UNREAD,
                caller.personId());
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}
