package org.aftercare.input;

import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.demo.DemoCompany;
import org.aftercare.demo.ToldYear;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent to whichever operation: no 5xx, refusals that are problem documents in the language asked for, answers
 * as the document says, and nothing changed by what was refused. {@code deploy/input} sends hundreds to each.
 */
@AftercareTest
class GeneratedInputTest {
    private static final int A_FEW = 5;
    private static final long SEED = 20260302;

    @Inject
    DemoCompany demo;

    @Test
    void whateverIsSentIsAnsweredInOrder() throws Throwable {
        long seed = Long.getLong("aftercare.input.seed", SEED);
        int each = Integer.getInteger("aftercare.input.each", A_FEW);
        String only = System.getProperty("aftercare.input.only", ".*");
        boolean thorough = each > A_FEW;
        if (thorough) {
            ToldYear.tell(demo);
        }
        try (InputRun run = new InputRun(seed, server -> server);
                Report report = new Report(Path.of("target", "input", "report.txt"))) {
            List<ApiOperation> operations = run.contract.operations.stream()
                    .filter(operation -> operation.id().matches(only))
                    .toList();
            run.send(operations, each, report);
            HiddenProbe hidden = new HiddenProbe(run);
            report.tell(hidden.house());
            report.tell(hidden.resources());
            if (thorough) {
                for (ApiOperation operation : operations) {
                    report.tell(run.probe(operation, each / 20));
                    report.tell(hidden.beside(operation));
                }
            }
            String end = report.end(seed);
            assertThat(report.findings.stream().map(Finding::alike).distinct())
                    .as(end + "; see target/input/report.txt")
                    .isEmpty();
        }
    }
}
