package org.aftercare.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.aftercare.evidence.ArticleLife.RegulationRef;
import org.aftercare.evidence.EvidenceViews.RegulationKept;
import org.aftercare.evidence.EvidenceViews.WeekKept;
import org.aftercare.evidence.EvidenceViews.WorstArticle;

/** The articles of a regulation taken together; those that are not counted add nothing. */
record RegulationSum(RegulationRef regulation, List<ArticleLife> articles) {
    private static final int WORST = 5;

    /** @param articles in the order of their regulations */
    static List<RegulationSum> of(List<ArticleLife> articles) {
        Map<UUID, RegulationSum> sums = new LinkedHashMap<>();
        articles.forEach(article -> sums.computeIfAbsent(
                        article.regulation().id(), first -> new RegulationSum(article.regulation(), new ArrayList<>()))
                .articles()
                .add(article));
        return List.copyOf(sums.values());
    }

    RegulationKept view(EvidencePeriod period) {
        return new RegulationKept(
                regulation.id(),
                regulation.code(),
                regulation.number(),
                regulation.title(),
                sum(Outcome.applied),
                sum(Outcome.kept),
                sum(Outcome.broken),
                sum(Outcome.open),
                sum(Outcome.waived),
                weeks(period),
                worst());
    }

    private int sum(Outcome outcome) {
        return articles.stream()
                .filter(ArticleLife::isCounted)
                .mapToInt(article -> article.count(outcome))
                .sum();
    }

    private List<WeekKept> weeks(EvidencePeriod period) {
        Map<String, WeekKept> sums = new LinkedHashMap<>();
        period.weeks().forEach(week -> sums.put(week.name(), new WeekKept(week.name(), 0, 0)));
        articles.stream()
                .filter(ArticleLife::isCounted)
                .flatMap(article -> article.weeks(period).stream())
                .forEach(week -> sums.merge(
                        week.week(),
                        week,
                        (a, b) -> new WeekKept(a.week(), a.kept() + b.kept(), a.broken() + b.broken())));
        return List.copyOf(sums.values());
    }

    private List<WorstArticle> worst() {
        return articles.stream()
                .filter(article -> article.isCounted() && article.count(Outcome.broken) > 0)
                .sorted(Comparator.comparing((ArticleLife article) -> article.count(Outcome.broken))
                        .reversed())
                .limit(WORST)
                .map(article -> new WorstArticle(
                        article.id(),
                        article.ref(),
                        article.text(),
                        article.count(Outcome.kept),
                        article.count(Outcome.broken)))
                .toList();
    }
}
