package org.aftercare.reports.periodic;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;

/** Whoever a report goes to is told that it is there. */
@ApplicationScoped
class PeriodReportNotices implements NoticeKinds {
    @Inject
    Notices notices;

    @Inject
    Words words;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(PeriodReportEvents.SENT, "number", "report", "period", "unit"));
    }

    Uni<Void> sent(PeriodReport report, String unit) {
        String key = "fact.report." + report.sort;
        return notices.tell(
                PeriodReportEvents.SENT,
                Set.of(Recipient.everybody(report.sort.recipient, report.branchId)),
                Map.of(
                        "number",
                        report.number,
                        "report",
                        new Bilingual(words.in("zh", key), words.in("en", key)),
                        "period",
                        report.period,
                        "unit",
                        unit),
                Subject.of("period_report", report.id),
                report.branchId);
    }
}
