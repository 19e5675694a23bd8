package org.aftercare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Writes, for each finished test that names clauses, one line a clause: ref, passed or failed, test. */
public class ClauseLedger implements TestExecutionListener {
    private static final Path LEDGER = Path.of("target", "clauses.csv");

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && test.getSource().orElse(null) instanceof MethodSource source) {
            String outcome = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? "passed" : "failed";
            for (String clause : clauses(source.getJavaMethod())) {
                write(clause + "," + outcome + "," + source.getJavaClass().getSimpleName() + "#"
                        + source.getMethodName());
            }
        }
    }

    /** By name, for Quarkus gives its tests classes of their own loader. */
    private static String[] clauses(Method method) {
        return Arrays.stream(method.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().equals(Clause.class.getName()))
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

    private static void write(String line) {
        try {
            Files.writeString(LEDGER, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
