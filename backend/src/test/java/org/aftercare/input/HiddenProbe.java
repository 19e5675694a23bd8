package org.aftercare.input;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import io.quarkus.arc.Arc;

import org.aftercare.input.Asked.Must;

/** Doors that no document tells of: among the resources themselves, and by the names that people give such doors. */
final class HiddenProbe {
    private static final List<String> HOUSE = List.of(
            "/q/dev",
            "/q/dev-ui",
            "/q/dev-v1",
            "/q/swagger-ui",
            "/q/metrics",
            "/q/arc",
            "/q/arc/beans",
            "/q/info",
            "/q/env",
            "/q/logging-manager",
            "/q/scheduler",
            "/q/flyway",
            "/q/health-ui",
            "/actuator/env",
            "/graphql.json",
            "/.env",
            "/.git/config",
            "/application.properties",
            "/META-INF/MANIFEST.MF",
            "/WEB-INF/web.xml",
            "/server.log",
            "/backup.sql");
    private static final List<String> API = List.of(
            "debug",
            "admin",
            "internal",
            "test",
            "config",
            "env",
            "dump",
            "export",
            "sql",
            "users",
            "health",
            "metrics",
            "openapi",
            "application.wadl",
            "console",
            "reset",
            "shutdown");
    private static final List<String> BESIDE =
            List.of("dump", "debug", "raw", "all", "export", "history", "admin", "delete", ".json", ".xml");

    private final InputRun run;
    /** What any address of a screen shows. */
    private final String page;

    HiddenProbe(InputRun run) {
        this.run = run;
        this.page = run.show("/", null).text();
    }

    /** Resource methods of the program that are no operation of the document. */
    List<Finding> resources() {
        Set<String> told = run.contract.operations.stream()
                .map(one -> one.method() + " " + one.path().replaceAll("\\{[^}]*}", "{}"))
                .collect(Collectors.toSet());
        Set<Class<?>> resources = Arc.container().listAll(Object.class, Any.Literal.INSTANCE).stream()
                .map(handle -> handle.getBean().getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .collect(Collectors.toSet());
        Set<String> there = new TreeSet<>();
        for (Class<?> resource : resources) {
            for (Method method : resource.getDeclaredMethods()) {
                for (Annotation one : method.getAnnotations()) {
                    HttpMethod verb = one.annotationType().getAnnotation(HttpMethod.class);
                    if (verb != null) {
                        there.add(verb.value() + " " + address(resource, method));
                    }
                }
            }
        }
        there.removeAll(told);
        return there.stream()
                .map(door -> new Finding(FaultClass.HIDDEN, door, "a resource that is in no document", "", door))
                .toList();
    }

    private static String address(Class<?> resource, Method method) {
        Path more = method.getAnnotation(Path.class);
        String path =
                "/api/v1/" + resource.getAnnotation(Path.class).value() + "/" + (more == null ? "" : more.value());
        return path.replaceAll("\\{[^}]*}", "{}").replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    /** Doors of the house by their usual names. */
    List<Finding> house() {
        List<Finding> findings = new ArrayList<>();
        HOUSE.forEach(path -> knock(run.contract.operations.get(0), path, findings));
        API.forEach(name -> knock(run.contract.operations.get(0), "/api/v1/" + name, findings));
        return findings;
    }

    /** Doors beside the ones of an operation. */
    List<Finding> beside(ApiOperation operation) {
        Set<String> told =
                run.contract.operations.stream().map(ApiOperation::path).collect(Collectors.toSet());
        String plain = operation.path().replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-00000000ffff");
        List<Finding> findings = new ArrayList<>();
        for (String name : BESIDE) {
            boolean ending = name.startsWith(".");
            // What has a place there answers for the place.
            if (!told.contains(operation.path() + "/" + name)
                    && told.stream().noneMatch(path -> path.startsWith(operation.path() + "/{"))) {
                knock(operation, plain + (ending ? "" : "/") + name, findings);
            }
        }
        return findings;
    }

    private void knock(ApiOperation operation, String path, List<Finding> findings) {
        boolean inDocument = run.contract.operations.stream()
                .anyMatch(one -> one.reads() && path.matches(one.path().replaceAll("\\{[^}]*}", "[^/]+")));
        if (inDocument) {
            return;
        }
        Asked asked = new Asked(
                operation,
                "knock at " + path,
                Must.BE_ANSWERED,
                run.people.anyAdministrator(),
                "GET",
                path,
                List.of(),
                null);
        Answer answer = run.ask(asked);
        if (answer.status() < 400 && !answer.text().equals(page)) {
            findings.add(Finding.of(FaultClass.HIDDEN, asked, answer, "somebody is in"));
        }
    }
}
