package org.aftercare.parts.importing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.parts.importing.ImportForms.ImportProgress;
import org.aftercare.parts.importing.ImportForms.ImportRowView;
import org.aftercare.parts.importing.ImportForms.ImportVerdict;
import org.aftercare.parts.importing.ImportForms.ImportView;
import org.aftercare.parts.importing.ImportForms.RowCounts;
import org.aftercare.parts.importing.ImportForms.StoreOfImport;
import org.aftercare.parts.importing.ImportForms.WrongCellView;
import org.aftercare.staff.PersonRef;

/** Lists as they are read, with what is wrong by row and column in the caller's language. */
@ApplicationScoped
public class ImportPages {
    private static final String SELECT = """
            select i.id, i.number, i.file_name, i.passed_over, i.status, i.read_at, i.started_at, i.done_at, i.undone_at, i.failure,
              i.version,
              case when s.id is not null then jsonb_build_object('id', s.id, 'code', s.code, 'name', s.name) end as store,
              jsonb_build_object('id', p.id, 'name', p.name) as read_by,
              case when i.started_at is not null and g.import_id is not null then
                jsonb_build_object('done', g.done, 'of', g.of_rows) end as progress,
              (select jsonb_build_object('added', count(*) filter (where verdict = 'added'),
                'changed', count(*) filter (where verdict = 'changed'), 'same', count(*) filter (where verdict = 'same'),
                'wrong', count(*) filter (where verdict = 'wrong'))
                from part_import_row where import_id = i.id) as rows,
              array(select o from unnest(case i.status when 'read' then array['startImport'] when 'done' then array['undoImport']
                  else array[]::text[] end) o
                where o = any($2)) as allowed_actions
            from part_import i
              join person p on p.id = i.read_by
              left join store s on s.id = i.store_id
              left join part_import_progress g on g.import_id = i.id
            where ($1::uuid is null or i.branch_id = $1)
            """;

    private static final String ROWS = """
            select r.row_no as row, r.verdict, r.cells, r.errors, r.part, r.before, r.quantity
            from part_import_row r join part_import i on i.id = r.import_id
            where i.id = $1 and ($2::uuid is null or i.branch_id = $2) and ($3::text is null or r.verdict = $3)
              and ($4::int is null or r.row_no > $4)
            order by r.row_no
            limit $5
            """;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Words words;

    private record Read(
            UUID id,
            String number,
            String fileName,
            List<String> passedOver,
            PartImport.Status status,
            Instant readAt,
            Instant startedAt,
            Instant doneAt,
            Instant undoneAt,
            String failure,
            int version,
            StoreOfImport store,
            PersonRef readBy,
            ImportProgress progress,
            RowCounts rows,
            List<String> allowedActions) {}

    private record ReadRow(
            int row,
            ImportVerdict verdict,
            Map<String, String> cells,
            List<WrongCell> errors,
            Map<String, Object> part,
            Map<String, Object> before,
            Integer quantity) {}

    Uni<ImportView> show(UUID id) {
        return sql.found(Read.class, SELECT + " and i.id = $3", caller.scope(), may(), id)
                .map(this::view);
    }

    /** The newest first. */
    Uni<Page<ImportView>> list(String after, int limit) {
        return sql.list(
                        Read.class,
                        SELECT + " and ($3::uuid is null or i.id < $3) order by i.id desc limit $4",
                        caller.scope(),
                        may(),
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()))
                .map(page -> new Page<>(page.items().stream().map(this::view).toList(), page.next()));
    }

    /** As they stand in the file. */
    Uni<Page<ImportRowView>> rows(UUID id, ImportVerdict verdict, String after, int limit) {
        return sql.list(
                        ReadRow.class,
                        ROWS,
                        id,
                        caller.scope(),
                        verdict == null ? null : verdict.name(),
                        number(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> Integer.toString(row.row())))
                .map(page -> new Page<>(page.items().stream().map(this::view).toList(), page.next()));
    }

    private ImportView view(Read i) {
        return new ImportView(
                i.id(),
                i.number(),
                i.fileName(),
                i.store(),
                i.passedOver(),
                i.status(),
                i.rows(),
                i.progress(),
                i.readBy(),
                i.readAt(),
                i.startedAt(),
                i.doneAt(),
                i.undoneAt(),
                i.failure() == null ? null : words.say("problem." + i.failure()),
                i.allowedActions(),
                i.version());
    }

    private ImportRowView view(ReadRow row) {
        List<WrongCellView> errors = row.errors().stream()
                .map(wrong -> new WrongCellView(
                        words.say("import-column." + wrong.column()),
                        row.cells().getOrDefault(wrong.column().name(), ""),
                        words.say("import-error." + wrong.reason(), wrong.args().toArray())))
                .toList();
        return new ImportRowView(
                row.row(),
                row.verdict(),
                row.cells().get(Column.code.name()),
                row.cells().get(Column.name.name()),
                row.quantity(),
                changes(row),
                errors);
    }

    /** What is other than before, such as "售价: 12 → 15". */
    private List<String> changes(ReadRow row) {
        List<String> changes = new ArrayList<>();
        if (row.part() != null && row.before() != null) {
            row.part().forEach((field, now) -> {
                Object before = row.before().get(field);
                if (!String.valueOf(now).equals(String.valueOf(before))) {
                    changes.add("%s: %s → %s".formatted(words.say("import-field." + field), said(before), said(now)));
                }
            });
        }
        return changes;
    }

    private static String said(Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value == null || value.equals("") ? "—" : value.toString();
    }

    private static Integer number(String after) {
        String key = Page.decode(after);
        try {
            return key == null ? null : Integer.valueOf(key);
        } catch (NumberFormatException made) {
            throw Problem.invalid("after", "cursor-unknown");
        }
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}
