package org.aftercare.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way a request can fail, told as one problem document (RFC 9457). The only exception mappers there are. */
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    /** As the server says it of a body that tells no size beforehand and goes on for too long. */
    static final String BODY_TOO_LARGE = "Request too large";

    static final int RETRY_AFTER_SECONDS = 2;

    @Inject
    Words words;

    @Inject
    RequestId requestId;

    @Inject
    Sessions sessions;

    @Inject
    CurrentVertxRequest request;

    @ServerExceptionMapper
    public Response refused(Problem problem) {
        return tell(problem);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid) {
        List<Problem.Field> fields = new ArrayList<>();
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            String path = violation.getPropertyPath().toString();
            // "register.form.phone": the method and its parameter are our business, not the caller's.
            String[] steps = path.split("\\.", 3);
            fields.add(new Problem.Field(steps.length == 3 ? steps[2] : "", "violated", fieldSentence(violation)));
        }
        fields.sort((a, b) -> a.field().compareTo(b.field()));
        return tell(Problem.invalid(fields));
    }

    @ServerExceptionMapper
    public Response unreadable(WebApplicationException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof JsonProcessingException broken) {
            return unreadable(broken);
        }
        if (cause instanceof Problem problem) {
            return tell(problem);
        }
        int status = failed.getResponse().getStatus();
        return tell(Problem.of(
                status,
                switch (status) {
                    case 400 -> "unreadable";
                    case 404 -> "not-found";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 413 -> "too-large";
                    case 415 -> "media-type";
                    default -> status < 500 ? "unreadable" : "broken";
                }));
    }

    /** Both named: the one for mismatches would otherwise be the framework's own, which is no problem document. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException broken) {
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return tell(Problem.invalid(path(unknown), "unknown-field"));
        }
        // Text that breaks off within a field arrives as that field's mapping failure, with the true cause behind it.
        boolean wrongField = broken instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()
                && !(mapping.getCause() instanceof StreamReadException);
        return tell(
                wrongField
                        ? Problem.invalid(path((JsonMappingException) broken), "wrong-form")
                        : Problem.of(400, "broken-json"));
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response unknownCaller(Throwable unknown) {
        return tell(Problem.of(401, "sign-in-needed"));
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    public Response raced(Throwable raced) {
        return tell(Problem.conflict("stale-version"));
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure) {
        if (Deadline.passed(request.getCurrent())) {
            LOG.debugf(failure, "it was answered before");
            return unavailable();
        }
        if (NoDatabase.saysReadOnly(failure)) {
            sessions.leave();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return tell(problem);
            }
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return raced(cause);
            }
            if (cause instanceof java.io.IOException && BODY_TOO_LARGE.equals(cause.getMessage())) {
                return tell(Problem.of(413, "too-large"));
            }
            if (NoDatabase.says(cause)) {
                LOG.warnf("no database: %s", cause.getMessage());
                return unavailable();
            }
            DatabaseRefusal refusal = DatabaseRefusal.in(cause);
            if (refusal != null) {
                return told(refusal, failure);
            }
        }
        Trail.failed(request.getCurrent(), failure);
        return tell(Problem.of(500, "broken"));
    }

    /** Whether it was done, nobody knows: the same request under the same Idempotency-Key finds out. */
    private Response unavailable() {
        return Response.fromResponse(tell(Problem.of(503, "unavailable")))
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }

    private Response told(DatabaseRefusal refusal, Throwable failure) {
        Problem problem = refusal.told(words);
        if (problem != null) {
            return tell(problem);
        }
        Trail.failed(request.getCurrent(), failure);
        return tell(Problem.of(500, "broken"));
    }

    private Response tell(Problem problem) {
        Trail.refused(request.getCurrent(), problem.code);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "urn:aftercare:problem:" + problem.code);
        document.put("title", words.say("title." + problem.status));
        document.put("status", problem.status);
        document.put("code", problem.code);
        List<Map<String, Object>> errors = new ArrayList<>();
        for (Problem.Field field : problem.fields) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("field", field.field());
            error.put("code", field.code());
            error.put(
                    "message",
                    field.message() != null ? field.message() : words.say("field." + field.code(), field.args()));
            errors.add(error);
        }
        document.put("detail", errors.size() == 1 ? errors.get(0).get("message") : sentence(problem));
        document.put("requestId", requestId.value());
        if (!errors.isEmpty()) {
            document.put("field", errors.get(0).get("field"));
            document.put("errors", errors);
        }
        if (problem.article != null) {
            document.put("article", problem.article);
        }
        problem.facts.forEach(document::putIfAbsent);
        return Response.status(problem.status)
                .type("application/problem+json")
                .entity(document)
                .build();
    }

    private String sentence(Problem problem) {
        return problem.sentence != null
                ? problem.sentence.in(words.language())
                : words.say("problem." + problem.code, problem.args);
    }

    /** A violation's sentence in the caller's language: ours for the constraint's name, the field named before it. */
    private String fieldSentence(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Map<String, Object> has = violation.getConstraintDescriptor().getAttributes();
        String field = violation.getPropertyPath().toString();
        field = field.substring(field.lastIndexOf('.') + 1);
        String label = words.say(words.knows("label." + field) ? "label." + field : "violation.this");
        return words.say("violation." + name, label, has.getOrDefault("min", ""), has.getOrDefault("max", ""));
    }

    private static String path(JsonMappingException broken) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : broken.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
