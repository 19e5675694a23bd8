package org.aftercare.regulations;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;

import static org.assertj.core.api.Assertions.assertThat;

@AftercareTest
class RulebooksTest {
    @Inject
    Rulebooks rulebooks;

    @Inject
    Offers offers;

    @BeforeEach
    void nothingBinds() throws Exception {
        Adopted.nothing();
    }

    private Rulebook committed() {
        return rulebooks.committed().await().indefinitely();
    }

    /** An adopted regulation's own article with this rule. */
    private static void article(String rules) throws Exception {
        FreshCompany.execute("""
                insert into article (id, regulation_id, ref, position, own, version)
                  select '00000000-0000-7000-8000-0000000000f1', id, '3.own', 999, true, 1 from regulation where number = 3;
                insert into article_version (article_id, version, kind, zh, en, parameters, figures, rules, needs, manual, waits_for,
                  in_force_from, reason)
                values ('00000000-0000-7000-8000-0000000000f1', 1, 'obligation', '一', 'one',
                  '{"hours": {"type": "working_hours", "zh": "时", "en": "h", "default": 7}}', '{}', '%s', '[]', false, '[]', now(), '');
                select adopt_regulation('onsite-engineering', '2026-01-01');
                """.formatted(rules.replace("'", "''")));
    }

    private static final String RULE = """
            [{"kind": "obligation", "key": "answer", "zh": "回电", "en": "Call back",
              "opens": {"on": "%s"}, "subject": "ticket", "due": {"shape": "office_hours", "amount": "params.hours"},
              "met": [{"on": "ticket.closed", "when": "day(at) != occurrence"}], "byHand": true}]
            """;

    @Test
    void aRuleBindsWhileItsRegulationIsAdopted() throws Exception {
        assertThat(committed().openedBy("ticket.registered")).isEmpty();
        article(RULE.formatted("ticket.registered"));
        List<Bound<Rule.Obligation>> open = committed().openedBy("ticket.registered").stream()
                .filter(bound -> bound.ref().equals("3.own"))
                .toList();
        assertThat(open).singleElement().satisfies(bound -> {
            assertThat(bound.ref()).isEqualTo("3.own");
            assertThat(bound.params()).isEqualTo(Map.of("hours", 7.0));
            assertThat(bound.inForce()).isTrue();
            assertThat(committed().at(bound.articleId(), 1, "answer")).isSameAs(bound);
        });
        assertThat(committed().settles("ticket.closed")).isTrue();
        FreshCompany.execute("""
                update regulation set status = 'retired', retired_at = now() where code = 'onsite-engineering';
                update rulebook set changes = nextval('rulebook_changes');
                """);
        assertThat(committed().openedBy("ticket.registered")).isEmpty();
        assertThat(committed().at(open.get(0).articleId(), 1, "answer")).isNotNull();
    }

    @Test
    void aRuleThatWaitsForAFeatureBindsNothing() throws Exception {
        String planned = offers.events().values().stream()
                .filter(offer -> !offer.running())
                .findFirst()
                .orElseThrow()
                .name();
        article(RULE.formatted(planned));
        assertThat(committed().openedBy(planned)).isEmpty();
    }

    @Test
    void asLongAsNothingChangesItIsReadOnce() throws Exception {
        Adopted.regulation("device-repair-shop");
        assertThat(committed()).isSameAs(committed());
    }
}
