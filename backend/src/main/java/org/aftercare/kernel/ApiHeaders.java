package org.aftercare.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers that operations of a kind understand alike, so that a generated client can send them. */
final class ApiHeaders {
    private final Map<String, Schema> schemas;

    ApiHeaders(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void add(Operation operation, HttpMethod method, String path, boolean isPublic) {
        List<Parameter> parameters =
                new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        if (method == HttpMethod.PUT && answersVersion(operation)) {
            parameters.add(header(
                    "If-Match", "The version that was read, as its ETag says it; needed to change it (428)", "\"3\""));
        } else if (method == HttpMethod.POST && !isPublic) {
            if (path.contains("{")) {
                parameters.add(header("If-Match", "The version that was read; compared where it is sent", "\"3\""));
            }
            parameters.add(header(
                    "Idempotency-Key",
                    "Sent again under the same key, the request happens once",
                    "5f0c2d0e-register-1"));
        }
        operation.setParameters(parameters);
    }

    private boolean answersVersion(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .flatMap(body -> Stream.ofNullable(body.getSchema()))
                .flatMap(schema -> Stream.ofNullable(schema.getRef()))
                .map(ref -> schemas.get(ref.substring(ref.lastIndexOf('/') + 1)))
                .anyMatch(view -> view != null
                        && view.getProperties() != null
                        && view.getProperties().containsKey("version"));
    }

    private static Parameter header(String name, String words, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(false)
                .description(words)
                .example(example)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
