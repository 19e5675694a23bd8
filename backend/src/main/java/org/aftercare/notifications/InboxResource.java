package org.aftercare.notifications;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.InboxViews.NoticeView;
import org.aftercare.notifications.InboxViews.Unread;

/** The caller's own inbox; nobody reads another's. */
@Path("/notices")
@Cancellable(false)
public class InboxResource {
    private static final String VIEW = """
            select i.id, n.kind, n.said->$2->>'subject' as title, replace(n.said->$2->>'body', '{here}', '') as text, n.article, i.at, i.read_at,
              case when n.about_id is not null then jsonb_build_object('kind', n.about_kind, 'id', n.about_id) end as subject
            from inbox_notice i join notice n on n.id = i.notice_id
            where i.person_id = $1
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Commit commit;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listNotices", summary = "What I was told, the newest first")
    public Uni<Page<NoticeView>> list(
            @QueryParam("unread") Boolean unread,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        Moment from = Moment.parse(after);
        return sql.list(
                        NoticeView.class,
                        VIEW + (Boolean.TRUE.equals(unread) ? " and i.read_at is null" : "") + """
                         and ($3::timestamptz is null or (i.at, i.id) < ($3, $4))
                        order by i.at desc, i.id desc
                        limit $5
                        """,
                        caller.personId(),
                        words.language(),
                        from.at(),
                        from.id(),
                        most + 1)
                .map(rows -> Page.cut(rows, most, row -> new Moment(row.at(), row.id()).toString()));
    }

    @GET
    @Path("/count")
    @Operation(operationId = "countNotices", summary = "How many of my notices I have not read: the figure on the bell")
    public Uni<Unread> count() {
        return sql.one(
                Unread.class,
                "select count(*)::int as unread from inbox_notice where person_id = $1 and read_at is null",
                caller.personId());
    }

    @POST
    @Path("/{id}/reading")
    @Operation(operationId = "readNotice", summary = "I have read it; the first time counts")
    public Uni<NoticeView> read(@PathParam("id") UUID id) {
        return commit.once(() -> markRead(id).replaceWith(id))
                .chain(() ->
                        sql.found(NoticeView.class, VIEW + " and i.id = $3", caller.personId(), words.language(), id));
    }

    @POST
    @Path("/reading")
    @Operation(operationId = "readAllNotices", summary = "I have read all of them")
    public Uni<Unread> readAll() {
        return commit.once(() -> markRead(null).replaceWith(caller.personId())).chain(this::count);
    }

    /** @param id one of the caller's; null: all of them */
    private Uni<Integer> markRead(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                update inbox_notice set read_at = :now
                                where person_id = :whose and read_at is null and (:all or id = :id)
                                """)
                        .setParameter("now", clock.instant())
                        .setParameter("whose", caller.personId())
                        .setParameter("all", id == null)
                        .setParameter("id", id == null ? caller.personId() : id)
                        .executeUpdate());
    }
}
