package org.aftercare.evidence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;

/** What became of articles in a period: one SELECT, in the order of the regulations and their articles. */
@ApplicationScoped
class ArticleLives {
    private static final String SELECT = """
            select jsonb_build_object('id', r.id, 'code', r.code, 'number', r.number,
                'title', jsonb_build_object('zh', r.title_zh, 'en', r.title_en)) as regulation,
              a.id, a.ref, jsonb_build_object('zh', v.zh, 'en', v.en) as text,
              coalesce(v.kind = 'conduct', false) as conduct, coalesce(k.acknowledged, 0) as acknowledged, w.people,
              exists (
                select from binding b
                where b.article_id = a.id and b.since < $4 and (b.until is null or b.until > $3)
                  and b.waits_for = '[]' and b.needs <@ $6
                  and jsonb_path_exists(b.rules, '$[*] ? (@.kind != "figure")')) as ran,
              coalesce(t.tallies, '[]') as tallies
            from regulation r left join article a on a.regulation_id = r.id
              left join article_version v on v.article_id = a.id and v.version = a.version
              cross join (
                select count(*)::int as people from person where active and ($5::uuid is null or branch_id = $5)) w
              left join (
                select k.article_id, k.article_version, count(*)::int as acknowledged
                from acknowledgement k join person p on p.id = k.person_id
                where p.active and ($5::uuid is null or p.branch_id = $5)
                group by k.article_id, k.article_version) k on k.article_id = a.id and k.article_version = a.version
              left join (
                select n.article_id,
                  jsonb_agg(jsonb_build_object('week', n.week, 'outcome', n.outcome, 'n', n.n)) as tallies
                from (
                  select e.article_id, width_bucket(e.at, $7::timestamptz[]) as week, e.outcome, sum(e.n) as n
                  from evidence_figures($1, $2, $3, $4, $5, $6) e
                  group by 1, 2, 3) n
                group by n.article_id) t on t.article_id = a.id
            where ($1::uuid is null or r.id = $1) and ($2::uuid is null or a.id = $2)
            """;

    @Inject
    Sql sql;

    @Inject
    OfferedNow offered;

    /** Of all regulations that bind now. */
    Uni<List<ArticleLife>> ofAdopted(EvidencePeriod period, UUID branch) {
        return read(" and r.status = 'adopted' and a.id is not null", null, null, period, branch);
    }

    /** Of one regulation; 404 for an unknown one. */
    Uni<List<ArticleLife>> ofRegulation(UUID regulation, EvidencePeriod period, UUID branch) {
        return found(read("", regulation, null, period, branch))
                .map(lives -> lives.stream().filter(life -> life.id() != null).toList());
    }

    /** Of one article; 404 for an unknown one. */
    Uni<ArticleLife> ofArticle(UUID article, EvidencePeriod period, UUID branch) {
        return found(read("", null, article, period, branch)).map(lives -> lives.get(0));
    }

    private static Uni<List<ArticleLife>> found(Uni<List<ArticleLife>> read) {
        return read.invoke(lives -> {
            if (lives.isEmpty()) {
                throw Problem.notFound();
            }
        });
    }

    private Uni<List<ArticleLife>> read(
            String which, UUID regulation, UUID article, EvidencePeriod period, UUID branch) {
        OffsetDateTime[] weeks = period.weeks().stream()
                .map(week -> week.days().begins().atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
        return sql.list(
                ArticleLife.class,
                SELECT + which + " order by r.number, a.position, a.ref",
                regulation,
                article,
                period.begins(),
                period.ends(),
                branch,
                offered.names(),
                weeks);
    }
}
