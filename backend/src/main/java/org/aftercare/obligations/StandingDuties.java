package org.aftercare.obligations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Rows;
import org.aftercare.regulations.Rulebook;

/** What comes again for the company and for each branch as long as its article is in force, without anything to begin it. */
@ApplicationScoped
class StandingDuties {
    private static final String BEGIN = """
            with rule as (
              select "articleId" as article_id, key, each
              from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as given("articleId" uuid, key text, each text)),
            begun as (
              insert into recurrence (article_id, rule_key, subject_kind, subject_id, subject_label, branch_id, opened, since,
                times, next_at)
              select rule.article_id, rule.key, 'branch', b.id, b.name, b.id, cast('{}' as jsonb), cast('%1$s' as timestamptz), 0,
                cast('%1$s' as timestamptz)
              -- A head office takes no calls and keeps no store: what each branch owes it does not.
              from rule join branch b on b.active and b.kind <> 'head_office' where rule.each = 'branch'
              union all
              select rule.article_id, rule.key, 'company', c.id, c.name, null, cast('{}' as jsonb), cast('%1$s' as timestamptz), 0,
                cast('%1$s' as timestamptz)
              from rule cross join company c where rule.each = 'company'
              on conflict on constraint recurrence_pk do nothing
              returning rule_key)
            select rule_key from begun
            """;

    @Inject
    Rows rows;

    private volatile Rulebook begun;

    private record Standing(UUID articleId, String key, String each) {}

    /** Begins those of rules that are new since the last time this instance looked. */
    Uni<Void> begin(Rulebook rulebook, Instant now) {
        return rulebook == begun
                ? Uni.createFrom().voidItem()
                : beginAll(rulebook, now).invoke(() -> begun = rulebook);
    }

    /** Begins whatever has not begun yet, for a branch that is new, too. */
    Uni<Void> beginAll(Rulebook rulebook, Instant now) {
        List<Standing> standing = rulebook.recurring().stream()
                .filter(bound -> bound.rule().each().equals(Grounds.BRANCH)
                        || bound.rule().each().equals(Grounds.COMPANY))
                .map(bound -> new Standing(
                        bound.articleId(), bound.rule().key(), bound.rule().each()))
                .toList();
        return standing.isEmpty()
                ? Uni.createFrom().voidItem()
                : rows.write(BEGIN.formatted(now), standing).replaceWithVoid();
    }
}
