package org.aftercare.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Job;

/** The day after: makes the cards of the calls, readies those of closed jobs, and mails them (1.18b). On every instance. */
@ApplicationScoped
public class CardRounds {
    @Inject
    CardsOfTheDay cards;

    @Inject
    CardMail mail;

    /** Until nothing is to be done any more. */
    @Job
    @Scheduled(every = "{aftercare.surveys.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return InTurn.whileMore(cards::make)
                .chain(() -> InTurn.whileMore(cards::ready))
                .chain(() -> InTurn.whileMore(mail::post));
    }
}
