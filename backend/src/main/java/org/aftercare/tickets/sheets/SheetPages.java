package org.aftercare.tickets.sheets;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.tickets.sheets.SheetViews.SheetRow;

/** Service sheets as they are read: of each call whose service is done and which is not closed yet, or was filed. */
@ApplicationScoped
class SheetPages {
    /** A service is done with its last visit that was no visit in vain; what its sheet lacks is told. */
    private static final String FROM = """
            from ticket t
              join lateral (
                select v.left_at as done_at, v.technician_id,
                  array_remove(array[
                    case when v.diagnosis = '' then 'diagnosis' end,
                    case when v.work_done = '' and v.outcome = 'fixed' then 'work_done' end,
                    case when not exists (select from signature s where s.ticket_id = t.id) then 'signature' end], null) as lacks
                from visit v
                where v.ticket_id = t.id and v.outcome in ('fixed', 'take_in')
                order by v.left_at desc limit 1) d on true
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    private record Lacks(List<String> lacks) {}

    /** What the sheet of a call lacks; null: its service is not done. */
    Uni<List<String>> lacks(UUID ticket) {
        return sql.one(Lacks.class, "select d.lacks " + FROM + " where t.id = $1", ticket)
                .map(found -> found == null ? null : found.lacks());
    }

    /** In the order the calls came in. */
    Uni<Page<SheetRow>> list(
            ServiceSheetsResource.Stage stage, UUID branch, UUID technician, UUID ticket, String after, int limit) {
        return sql.list(
                        SheetRow.class,
                        """
                        select t.id as ticket_id, t.number, t.name as customer, d.done_at, d.lacks,
                          jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
                          jsonb_build_object('id', p.id, 'name', p.name) as technician, s.handed_in_at, s.filed_at,
                          case when h.id is not null then jsonb_build_object('id', h.id, 'name', h.name) end as handed_in_by,
                          case when f.id is not null then jsonb_build_object('id', f.id, 'name', f.name) end as filed_by,
                          array_remove(array[
                            case when s.ticket_id is null and cardinality(d.lacks) = 0 and $7 then 'handInSheet' end,
                            case when s.handed_in_at is not null and s.filed_at is null and $8 then 'fileSheet' end], null)
                            as allowed_actions
                        %s
                          join branch b on b.id = t.branch_id
                          join person p on p.id = d.technician_id
                          left join service_sheet s on s.ticket_id = t.id
                          left join person h on h.id = s.handed_in_by
                          left join person f on f.id = s.filed_by
                        where ($1::uuid is null or t.branch_id = $1) and ($2::uuid is null or d.technician_id = $2)
                          and ($6::uuid is null or t.id = $6)
                          and case $3::text
                            when 'without' then s.ticket_id is null and t.closed_at is null and cardinality(d.lacks) > 0
                            when 'to_hand_in' then s.ticket_id is null and t.closed_at is null and cardinality(d.lacks) = 0
                            when 'to_file' then s.handed_in_at is not null and s.filed_at is null
                            when 'filed' then s.filed_at is not null
                            else true end
                          and ($4::uuid is null or t.id > $4)
                        order by t.id
                        limit $5
                        """.formatted(FROM),
                        caller.scope(branch),
                        technician,
                        stage == null ? null : stage.name(),
                        Page.decodeId(after),
                        limit + 1,
                        ticket,
                        may("handInSheet"),
                        may("fileSheet"))
                .map(rows -> Page.cut(rows, limit, row -> row.ticketId().toString()));
    }

    Uni<SheetRow> one(UUID ticket) {
        return list(null, null, null, ticket, null, 1).map(page -> page.items().get(0));
    }

    private boolean may(String operation) {
        return permissions.allows(operation, caller.identity().roles());
    }
}
