package org.aftercare.input;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was sent and what was found, as it comes, in target/input/report.txt. */
final class Report implements AutoCloseable {
    private static final int SHOWN_ALIKE = 2;

    final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> alike = new LinkedHashMap<>();
    private final PrintStream out;
    private final long begun = System.nanoTime();
    private final Map<String, int[]> byOperation = new LinkedHashMap<>();
    private int sent;
    private int accepted;
    private int checksums;

    Report(Path file) throws IOException {
        java.nio.file.Files.createDirectories(file.getParent());
        out = new PrintStream(file.toFile(), StandardCharsets.UTF_8);
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void tell(Round.Result result) {
        sent += result.sent();
        accepted += result.accepted();
        int[] sums = byOperation.computeIfAbsent(result.operation().id(), any -> new int[3]);
        sums[0] += result.sent();
        sums[1] += result.accepted();
        sums[2] += result.findings().size();
        tell(result.findings());
    }

    /** @param differing the tables that are not as they were before only refused requests were sent to these */
    void tell(List<ApiOperation> block, List<String> differing) {
        checksums++;
        say("%5d s  %6d sent; all tables added up before and after what %s … %s refused: %s"
                .formatted(
                        seconds(),
                        sent,
                        block.get(0).id(),
                        block.get(block.size() - 1).id(),
                        differing.isEmpty() ? "the same" : "DIFFERENT in " + differing));
    }

    private long seconds() {
        return (System.nanoTime() - begun) / 1_000_000_000;
    }

    void tell(List<Finding> found) {
        for (Finding finding : found) {
            findings.add(finding);
            if (alike.merge(finding.alike(), 1, Integer::sum) <= SHOWN_ALIKE) {
                say("  %s: %s: %s\n    %s\n    %s"
                        .formatted(
                                finding.fault().words,
                                finding.where(),
                                finding.what(),
                                finding.said(),
                                finding.again()));
            }
        }
    }

    /** @param seed by which all of it can be sent again */
    String end(long seed) {
        Map<FaultClass, Integer> byClass = new EnumMap<>(FaultClass.class);
        findings.forEach(one -> byClass.merge(one.fault(), 1, Integer::sum));
        StringBuilder told = new StringBuilder();
        byOperation.forEach((id, sums) ->
                told.append("%-44s %5d sent %5d accepted %5d findings%n".formatted(id, sums[0], sums[1], sums[2])));
        byClass.forEach((fault, count) -> told.append("  ")
                .append(count)
                .append(" × ")
                .append(fault.words)
                .append('\n'));
        alike.forEach((what, count) ->
                told.append("    ").append(count).append(" × ").append(what).append('\n'));
        String line =
                "%d operations, %d requests (%d accepted), %d checksums of all tables compared, %d findings, %d s, seed %d"
                        .formatted(
                                byOperation.size(),
                                sent,
                                accepted,
                                checksums,
                                findings.size(),
                                (System.nanoTime() - begun) / 1_000_000_000,
                                seed);
        say(told + line);
        return line;
    }

    @Override
    public void close() {
        out.close();
    }
}
