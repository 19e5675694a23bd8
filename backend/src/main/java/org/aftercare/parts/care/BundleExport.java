package org.aftercare.parts.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Csv;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;

/** The electronic part of a month's bundle, as spreadsheets (8.4.4.4a). Quantities in the part's unit, values in yuan. */
@ApplicationScoped
public class BundleExport {
    private static final String OF_MONTH = """
            from movement m
              join store s on s.id = m.store_id
              join part p on p.id = m.part_id
              cross join company c
            where s.branch_id = $1 and m.moved_at < (($2::date + interval '1 month') at time zone c.zone)
            """;

    private static final String SINCE = " and m.moved_at >= ($2::date::timestamp at time zone c.zone) ";

    @Inject
    Sql sql;

    @Inject
    Words words;

    private record Line(
            LocalDate day,
            String store,
            String code,
            String name,
            String kind,
            String document,
            int quantity,
            BigDecimal value,
            String person) {}

    private record Card(
            String store,
            String code,
            String name,
            String unit,
            String place,
            int opening,
            int came,
            int went,
            int closing) {}

    private record Paper(String kind, String number, LocalDate day, String store, int lines, int quantity) {}

    Uni<String> of(BundlePart part, UUID branch, LocalDate month) {
        return switch (part) {
            case ledger -> ledger(branch, month);
            case cards -> cards(branch, month);
            case documents -> documents(branch, month);
        };
    }

    private Uni<String> ledger(UUID branch, LocalDate month) {
        return sql.list(Line.class, """
                        select (m.moved_at at time zone c.zone)::date as day, s.code as store, p.code, p.name, m.kind,
                          m.document_number as document, m.quantity, round(m.quantity * m.unit_cost, 2) as value,
                          (select name from person where id = m.person_id) as person
                        """ + OF_MONTH + SINCE + " order by m.seq", branch, month)
                .map(lines -> {
                    Csv csv = headed(
                            "day", "store", "code", "name", "movement", "document", "quantity", "value", "person");
                    lines.forEach(line -> csv.row(
                            line.day(),
                            line.store(),
                            line.code(),
                            line.name(),
                            words.say("movement." + line.kind()),
                            line.document(),
                            line.quantity(),
                            line.value(),
                            line.person()));
                    return csv.toString();
                });
    }

    private Uni<String> cards(UUID branch, LocalDate month) {
        return sql.list(
                        Card.class,
                        """
                        select s.code as store, p.code, p.name, p.unit, max(b.code) as place,
                          coalesce(sum(m.quantity) filter (where m.moved_at < begun.at), 0)::int as opening,
                          coalesce(sum(m.quantity) filter (where m.moved_at >= begun.at and m.quantity > 0), 0)::int as came,
                          coalesce(-sum(m.quantity) filter (where m.moved_at >= begun.at and m.quantity < 0), 0)::int as went,
                          sum(m.quantity)::int as closing
                        """ + OF_MONTH.replace("cross join company c", """
                        cross join company c
                          cross join lateral (select $2::date::timestamp at time zone c.zone as at) begun
                          left join stock_place l on l.part_id = p.id and l.store_id = s.id
                          left join bin b on b.id = l.bin_id
                        """)
                                + " group by s.code, p.code, p.name, p.unit order by s.code, p.code",
                        branch,
                        month)
                .map(cards -> {
                    Csv csv = headed("store", "code", "name", "unit", "place", "opening", "came", "went", "closing");
                    cards.forEach(card -> csv.row(
                            card.store(),
                            card.code(),
                            card.name(),
                            card.unit(),
                            card.place(),
                            card.opening(),
                            card.came(),
                            card.went(),
                            card.closing()));
                    return csv.toString();
                });
    }

    private Uni<String> documents(UUID branch, LocalDate month) {
        return sql.list(Paper.class, """
                        select m.document_kind as kind, m.document_number as number,
                          min((m.moved_at at time zone c.zone)::date) as day, min(s.code) as store, count(*)::int as lines,
                          sum(abs(m.quantity))::int as quantity
                        """ + OF_MONTH + SINCE + " group by 1, 2 order by 1, 2", branch, month)
                .map(papers -> {
                    Csv csv = headed("document-kind", "document", "day", "store", "lines", "quantity");
                    papers.forEach(paper -> csv.row(
                            words.say("document." + paper.kind()),
                            paper.number(),
                            paper.day(),
                            paper.store(),
                            paper.lines(),
                            paper.quantity()));
                    return csv.toString();
                });
    }

    private Csv headed(String... columns) {
        List<String> headings =
                Stream.of(columns).map(column -> words.say("bundle." + column)).toList();
        return new Csv(headings);
    }
}
