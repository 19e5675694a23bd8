package org.aftercare.tickets;

import java.math.BigDecimal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.aftercare.contracts.PriceRule;
import org.aftercare.kernel.Words;
import org.aftercare.tickets.TicketViews.FeeProposal;

/** What 1.1 makes of a fee, said beforehand: nothing for a free job, the contract's price for a contract job. */
@ApplicationScoped
public class FeeProposals {
    @Inject
    Words words;

    /** Null for a paid job: its fee is for the technician to say. */
    FeeProposal of(TicketRead t) {
        return switch (t.serviceType()) {
            case free -> new FeeProposal(BigDecimal.ZERO, true, words.say("fee-proposal.free"));
            case contract -> ofContract(t.contract().number(), t.priceRule());
            default -> null;
        };
    }

    private FeeProposal ofContract(String contract, PriceRule rule) {
        return switch (rule.kind()) {
            case included -> new FeeProposal(BigDecimal.ZERO, true, words.say("fee-proposal.included", contract));
            case per_visit ->
                new FeeProposal(rule.amount(), true, words.say("fee-proposal.per_visit", contract, rule.amount()));
            case percent -> new FeeProposal(null, false, words.say("fee-proposal.percent", contract, rule.percent()));
        };
    }
}
