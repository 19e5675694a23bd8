package org.aftercare.kernel;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.aftercare.Asvs;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTest {
    private static String line(Object... cells) {
        return new Csv(List.of()).row(cells).toString().split("\r\n")[1];
    }

    @Test
    void beginsWithAMarkSoThatChineseSurvives() {
        assertThat(new Csv(List.of("姓名")).toString()).isEqualTo("\uFEFF\"姓名\"\r\n");
    }

    @Test
    void keepsCommasQuotesAndLinesInsideTheirCell() {
        assertThat(line("北京, 朝阳", "5\" 屏", "两\n行")).isEqualTo("\"北京, 朝阳\",\"5\"\" 屏\",\"两\n行\"");
    }

    @Asvs("1.2.10")
    @Test
    void runsNoFormula() {
        assertThat(line("=1+1", "+86 10", "-2", "@SUM(A1)", "  =1", "\t=1"))
                .isEqualTo("\"'=1+1\",\"'+86 10\",\"'-2\",\"'@SUM(A1)\",\"'  =1\",\"'\t=1\"");
    }

    @Test
    void leavesNumbersAndNothingAlone() {
        assertThat(line(new BigDecimal("-12.50"), 3, null)).isEqualTo("-12.50,3,");
    }
}
