package org.aftercare.warranties;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.aftercare.AftercareTest;
import org.aftercare.customers.ProductModel.WarrantyStarts;
import org.aftercare.warranties.CoverLine.What;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Units by date, term, contract, exclusion, repair cover and lapse. Each unit was bought on 2025-03-02, delivered on the 10th
 * and accepted on the 20th; parts, labour and travel are free for so many months.
 */
@AftercareTest
class CoverTableTest {
    @Inject
    CoverWords words;

    /** months: parts/labour/travel; contract and repair: from..until, or -; grace: parts+labour+travel, or -. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # what                      | day        | starts    | months   | contract               | repair                 | exclusion      | grace  | extent  | zh | en
            first day                   | 2025-03-02 | bought    | 12/12/12 | -                      | -                      | -              | -      | covered | 免费保修至 2026-03-02 | Free warranty until 2026-03-02
            last day                    | 2026-03-02 | bought    | 12/12/12 | -                      | -                      | -              | -      | covered | 免费保修至 2026-03-02 | Free warranty until 2026-03-02
            day after                   | 2026-03-03 | bought    | 12/12/12 | -                      | -                      | -              | -      | not     | 免费保修已于 2026-03-02 到期 | The free warranty ended on 2026-03-02
            before it began             | 2025-03-05 | delivered | 12/12/12 | -                      | -                      | -              | -      | not     | 免费保修自 2025-03-10 起算 | The free warranty begins on 2025-03-10
            counts from delivery        | 2026-03-10 | delivered | 12/12/12 | -                      | -                      | -              | -      | covered | 免费保修至 2026-03-10 | Free warranty until 2026-03-10
            counts from acceptance      | 2026-03-20 | accepted  | 12/12/12 | -                      | -                      | -              | -      | covered | 免费保修至 2026-03-20 | Free warranty until 2026-03-20
            parts longer than labour    | 2026-06-01 | bought    | 36/12/6  | -                      | -                      | -              | -      | partly  | 配件：免费保修至 2028-03-02；人工：免费保修已于 2026-03-02 到期；上门：免费保修已于 2025-09-02 到期 | parts: Free warranty until 2028-03-02; labour: The free warranty ended on 2026-03-02; travel: The free warranty ended on 2025-09-02
            no free travel at all       | 2025-06-01 | bought    | 12/12/0  | -                      | -                      | -              | -      | partly  | 配件、人工：免费保修至 2026-03-02；上门：此型号没有免费保修 | parts and labour: Free warranty until 2026-03-02; travel: This model has no free warranty
            contract after warranty     | 2026-03-03 | bought    | 12/12/12 | 2026-01-01..2026-12-31 | -                      | -              | -      | covered | 合同 HT1 保养至 2026-12-31 | Under contract HT1 until 2026-12-31
            contract takes the rest     | 2026-06-01 | bought    | 36/12/12 | 2026-01-01..2026-12-31 | -                      | -              | -      | covered | 配件：免费保修至 2028-03-02；人工、上门：合同 HT1 保养至 2026-12-31 | parts: Free warranty until 2028-03-02; labour and travel: Under contract HT1 until 2026-12-31
            lapsed the day before       | 2026-07-01 | bought    | 12/12/12 | 2026-01-01..2026-06-30 | -                      | -              | -      | not     | 合同 HT1 已于 2026-06-30 到期 | Contract HT1 ended on 2026-06-30
            repaired, warranty still on | 2026-02-20 | bought    | 12/12/12 | -                      | 2026-02-10..2026-05-11 | -              | -      | covered | 免费保修至 2026-03-02 | Free warranty until 2026-03-02
            repair outlasts warranty    | 2026-03-03 | bought    | 12/12/12 | -                      | 2026-02-10..2026-05-11 | -              | -      | covered | 维修 BJ1 的保修至 2026-05-11 | Repair BJ1 is answered for until 2026-05-11
            repair does not restart     | 2026-05-12 | bought    | 12/12/12 | -                      | 2026-02-10..2026-05-11 | -              | -      | not     | 维修 BJ1 的保修已于 2026-05-11 到期 | Repair BJ1 was answered for until 2026-05-11
            another fault than repaired | 2026-03-03 | bought    | 12/12/12 | -                      | 2026-02-10..2026-05-11 | other_fault    | -      | not     | 免费保修已于 2026-03-02 到期 | The free warranty ended on 2026-03-02
            misused                     | 2025-06-01 | bought    | 12/12/12 | -                      | -                      | misuse         | -      | not     | 使用不当，不在保修范围 | Not covered: used otherwise than the manual says
            a part that wears out       | 2025-06-01 | bought    | 12/12/12 | -                      | -                      | consumable     | -      | partly  | 配件：易损件，不在保修范围；人工、上门：免费保修至 2026-03-02 | parts: Not covered: a part that wears out; labour and travel: Free warranty until 2026-03-02
            misused under contract      | 2026-04-01 | bought    | 12/12/12 | 2026-01-01..2026-12-31 | -                      | misuse         | -      | not     | 使用不当，不在保修范围 | Not covered: used otherwise than the manual says
            no proof of purchase        | 2025-06-01 | bought    | 12/12/12 | -                      | -                      | no_proof       | -      | not     | 缺少购买、交货或验收日期，无法计算保修期 | No date of purchase, delivery or acceptance to count the warranty from
            no proof, but a contract    | 2026-02-01 | bought    | 12/12/12 | 2026-01-01..2026-12-31 | -                      | no_proof       | -      | covered | 合同 HT1 保养至 2026-12-31 | Under contract HT1 until 2026-12-31
            granted all the same        | 2026-03-09 | bought    | 12/12/12 | -                      | -                      | -              | parts  | partly  | 配件：不在保修范围，本公司破例免费；人工、上门：免费保修已于 2026-03-02 到期 | parts: Not covered, free by our goodwill; labour and travel: The free warranty ended on 2026-03-02
            """)
    void isDecidedAndSaid(
            String what,
            LocalDate day,
            WarrantyStarts starts,
            String months,
            String contract,
            String repair,
            String exclusion,
            String grace,
            Cover.Extent extent,
            String zh,
            String en) {
        String[] terms = months.split("/");
        CoverFacts facts = new CoverFacts(
                LocalDate.parse("2025-03-02"),
                LocalDate.parse("2025-03-10"),
                LocalDate.parse("2025-03-20"),
                true,
                null,
                Integer.parseInt(terms[0]),
                Integer.valueOf(terms[1]),
                Integer.valueOf(terms[2]),
                starts,
                contract.equals("-")
                        ? List.of()
                        : List.of(new CoverFacts.Term(UUID.randomUUID(), "HT1", from(contract), until(contract))),
                repair.equals("-") ? List.of() : List.of(new CoverFacts.Repair("BJ1", from(repair), until(repair))));

        Cover cover = Cover.on(
                day,
                facts,
                exclusion.equals("-") ? null : Exclusion.valueOf(exclusion),
                grace.equals("-") ? Set.of() : Set.of(What.valueOf(grace)));

        assertThat(cover.extent()).isEqualTo(extent);
        assertThat(words.both(cover).zh()).isEqualTo(zh);
        assertThat(words.both(cover).en()).isEqualTo(en);
    }

    private static LocalDate from(String span) {
        return LocalDate.parse(span.substring(0, 10));
    }

    private static LocalDate until(String span) {
        return LocalDate.parse(span.substring(12));
    }
}
