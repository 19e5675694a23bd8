package org.aftercare.warranties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.aftercare.customers.ProductModel.WarrantyStarts;
import org.aftercare.warranties.Cover.Proposal;
import org.aftercare.warranties.CoverLine.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** The decision alone, as plain as its rules. */
class CoverTest {
    static final LocalDate BOUGHT = LocalDate.parse("2025-03-02");
    static final LocalDate LAST_DAY = LocalDate.parse("2026-03-02");

    static CoverFacts unit(LocalDate bought, LocalDate accepted, WarrantyStarts starts, CoverFacts.Term... contracts) {
        return new CoverFacts(
                bought, null, accepted, true, null, 12, null, null, starts, List.of(contracts), List.of());
    }

    static CoverFacts.Term contract(String number, String from, String until) {
        return new CoverFacts.Term(UUID.randomUUID(), number, LocalDate.parse(from), LocalDate.parse(until));
    }

    static CoverFacts facts(boolean soldByUs, LocalDate retired, int months) {
        return new CoverFacts(
                BOUGHT, null, null, soldByUs, retired, months, null, null, WarrantyStarts.bought, List.of(), List.of());
    }

    static Cover bought(LocalDate day, CoverFacts.Term... contracts) {
        return Cover.on(day, unit(BOUGHT, null, WarrantyStarts.bought, contracts));
    }

    @Test
    void theLastDayOfTheWarrantyStillCounts() {
        assertThat(bought(BOUGHT).reason()).isEqualTo(Reason.in_warranty);
        assertThat(bought(LAST_DAY).proposal()).isEqualTo(Proposal.free);
        assertThat(bought(LAST_DAY).until()).isEqualTo(LAST_DAY);
        assertThat(bought(LAST_DAY.plusDays(1)).reason()).isEqualTo(Reason.warranty_ended);
        assertThat(bought(LAST_DAY.plusDays(1)).until()).isEqualTo(LAST_DAY);
        assertThat(bought(LAST_DAY.plusDays(1)).proposal()).isEqualTo(Proposal.paid);
        assertThat(bought(BOUGHT.minusDays(1)).reason()).isEqualTo(Reason.warranty_not_begun);
    }

    @Test
    void aMonthWithoutThatDayEndsOnItsLast() {
        LocalDate leapDay = LocalDate.parse("2024-02-29");
        assertThat(unit(leapDay, null, WarrantyStarts.bought).warrantyUntil(CoverLine.What.parts))
                .isEqualTo("2025-02-28");
    }

    @Test
    void itRunsFromTheDayTheModelSays() {
        LocalDate accepted = LocalDate.parse("2025-06-01");
        Cover cover = Cover.on(LAST_DAY.plusDays(1), unit(BOUGHT, accepted, WarrantyStarts.accepted));
        assertThat(cover.covered()).isTrue();
        assertThat(cover.until()).isEqualTo("2026-06-01");
        assertThat(Cover.on(LAST_DAY, unit(BOUGHT, null, WarrantyStarts.accepted))
                        .reason())
                .isEqualTo(Reason.no_start_date);
    }

    @Test
    void warrantyComesBeforeContractAndContractBeforeNothing() {
        CoverFacts.Term year = contract("HT1", "2026-01-01", "2026-12-31");
        assertThat(bought(LAST_DAY, year).by()).isEqualTo(CoverLine.By.warranty);
        Cover after = bought(LAST_DAY.plusDays(1), year);
        assertThat(after.proposal()).isEqualTo(Proposal.contract);
        assertThat(after.contract()).isEqualTo(year);
        assertThat(after.warrantyUntil()).isEqualTo(LAST_DAY);
        assertThat(bought(LocalDate.parse("2026-12-31"), year).covered()).isTrue();
        Cover ended = bought(LocalDate.parse("2027-01-01"), year);
        assertThat(ended.reason()).isEqualTo(Reason.contract_ended);
        assertThat(ended.until()).isEqualTo("2026-12-31");
        assertThat(ended.proposal()).isEqualTo(Proposal.paid);
    }

    @Test
    void ofOverlappingContractsTheLongerCovers() {
        CoverFacts.Term longer = contract("HT2", "2026-06-01", "2027-05-31");
        Cover cover = bought(LocalDate.parse("2026-07-01"), contract("HT1", "2026-01-01", "2026-12-31"), longer);
        assertThat(cover.contract()).isEqualTo(longer);
    }

    @Test
    void whyNotIsSaid() {
        LocalDate day = LocalDate.parse("2025-04-01");
        var notOurs = facts(false, null, 12);
        assertThat(Cover.on(day, notOurs).reason()).isEqualTo(Reason.not_sold_by_us);
        var none = facts(true, null, 0);
        assertThat(Cover.on(day, none).reason()).isEqualTo(Reason.no_warranty);
        var retired = facts(true, day, 12);
        assertThat(Cover.on(day, retired).reason()).isEqualTo(Reason.retired);
        assertThat(Cover.on(day.minusDays(1), retired).covered()).isTrue();
    }
}
