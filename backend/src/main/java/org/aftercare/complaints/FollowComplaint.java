package org.aftercare.complaints;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.ComplaintViews.StageView;
import org.aftercare.complaints.PublicComplaintViews.CompanyOfComplaint;
import org.aftercare.complaints.PublicComplaintViews.PublicComplaintView;
import org.aftercare.complaints.PublicComplaintViews.PublicFinding;
import org.aftercare.complaints.PublicComplaintViews.PublicMessage;
import org.aftercare.complaints.PublicComplaintViews.PublicStep;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;

/** A complaint as its customer follows it, by the unguessable link; the link ends 90 days after the complaint does. */
@ApplicationScoped
class FollowComplaint {
    static final Duration LINK_LIVES_ON = Duration.ofDays(90);

    private record Read(
            String number,
            String complainant,
            String content,
            Instant registeredAt,
            Step step,
            Fault fault,
            String finding,
            String appraisal,
            String appraisalGrounds,
            Boolean solved,
            int reopened,
            Instant reopenedAt,
            long photos,
            List<StageView> stages,
            List<PublicMessage> messages,
            String company,
            String phone) {}

    /** $1 the token, $2 how long ago it may have ended. */
    private static final String SQL = """
            select c.number, c.complainant, c.content, c.registered_at, c.step, c.fault, c.finding, c.appraisal,
              c.appraisal_grounds, c.solved, c.reopened, c.reopened_at,
              (select count(*) from complaint_photo f where f.complaint_id = c.id) as photos,
              (select jsonb_agg(jsonb_build_object('step', s.step, 'enteredAt', s.entered_at) order by s.id)
               from complaint_stage s where s.complaint_id = c.id) as stages,
              (select jsonb_agg(jsonb_build_object('about', w.about, 'channel', w.channel, 'text', w.text, 'at', w.at) order by w.id)
               from complaint_word w where w.complaint_id = c.id and w.sort = 'message') as messages,
              o.name as company, coalesce(nullif(b.phone, ''), o.phone) as phone
            from complaint c left join branch b on b.id = c.branch_id cross join company o
            where c.token = $1 and coalesce(c.closed_at > $2::timestamptz, true)
            """;

    @Inject
    Sql sql;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** 404 for a link that never was or has ended. */
    Uni<PublicComplaintView> show(String token) {
        return sql.one(Read.class, SQL, token, clock.instant().minus(LINK_LIVES_ON))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(this::view);
    }

    private PublicComplaintView view(Read c) {
        List<PublicMessage> told = c.messages() == null ? List.of() : c.messages();
        boolean findingTold = told.stream().anyMatch(one -> one.about() != Word.About.progress);
        String answer = told.stream()
                .filter(one -> one.about() == Word.About.result)
                .filter(one -> c.reopenedAt() == null || one.at().isAfter(c.reopenedAt()))
                .map(PublicMessage::text)
                .reduce((first, last) -> last)
                .orElse(null);
        return new PublicComplaintView(
                c.number(),
                c.complainant(),
                c.content(),
                c.registeredAt(),
                c.step(),
                words.say("complaint-state." + c.step()),
                words.say("complaint-then." + c.step(), c.phone()),
                steps(c),
                findingTold && c.fault() != null
                        ? new PublicFinding(c.fault(), c.finding(), c.appraisal(), c.appraisalGrounds())
                        : null,
                answer,
                told,
                c.solved(),
                c.step() == Step.closed && c.solved() == null,
                c.reopened(),
                (int) c.photos(),
                new CompanyOfComplaint(c.company(), c.phone()));
    }

    private List<PublicStep> steps(Read c) {
        List<PublicStep> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            Instant at = step.ordinal() > c.step().ordinal()
                    ? null
                    : c.stages().stream()
                            .filter(stage -> stage.step() == step)
                            .map(StageView::enteredAt)
                            .reduce((first, last) -> last)
                            .orElse(null);
            steps.add(new PublicStep(step.name(), words.say("complaint-state." + step), at));
        }
        return steps;
    }
}
