package org.aftercare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Writes, for each finished test that names clauses or items of the ASVS, one line each: ref, passed or failed, test. */
public class ClauseLedger implements TestExecutionListener {
    private static final Map<Class<? extends Annotation>, Path> LEDGERS =
            Map.of(Clause.class, Path.of("target", "clauses.csv"), Asvs.class, Path.of("target", "asvs.csv"));

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && test.getSource().orElse(null) instanceof MethodSource source) {
            String outcome = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? "passed" : "failed";
            LEDGERS.forEach((kind, ledger) -> {
                for (String ref : named(source.getJavaMethod(), kind)) {
                    write(
                            ledger,
                            ref + "," + outcome + "," + source.getJavaClass().getSimpleName() + "#"
                                    + source.getMethodName());
                }
            });
        }
    }

    /** By name, for Quarkus gives its tests classes of their own loader. */
    private static String[] named(Method method, Class<? extends Annotation> kind) {
        return Arrays.stream(method.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().equals(kind.getName()))
                .findFirst()
                .map(ClauseLedger::valueOf)
                .orElseGet(() -> new String[0]);
    }

    private static String[] valueOf(Annotation clause) {
        try {
            return (String[]) clause.annotationType().getMethod("value").invoke(clause);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(Path ledger, String line) {
        try {
            Files.writeString(ledger, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
