package org.aftercare.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** An example for whatever is sent or answered as JSON, made of its shape and of api-examples.properties. */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class ApiExamples implements OASFilter {
    private static final String ID = "0192f0c1-5c00-7000-8000-000000000001";

    private final Properties values = new Properties();
    private Map<String, Schema> schemas = Map.of();

    public ApiExamples() {
        try (var in = new InputStreamReader(
                ApiExamples.class.getResourceAsStream("/api-examples.properties"), StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        schemas = document.getComponents().getSchemas();
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(this::illustrate));
    }

    private void illustrate(Operation operation) {
        if (operation.getRequestBody() != null) {
            illustrate(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> illustrate(answer.getContent()));
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(one -> one.getSchema() != null && one.getExample() == null)
                    .forEach(one -> one.setExample(of(one.getSchema(), one.getName(), Set.of(), "")));
        }
    }

    private void illustrate(Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().forEach((type, body) -> {
                if (type.startsWith("application/json") && body.getSchema() != null && body.getExample() == null) {
                    body.setExample(of(body.getSchema(), "", Set.of(), ""));
                }
            });
        }
    }

    /**
     * @param above the schemas this one stands in: a shape within itself is left out
     * @param owner the name of the schema whose properties follow
     */
    private Object of(Schema schema, String name, Set<String> above, String owner) {
        if (schema.getExample() != null) {
            return schema.getExample();
        }
        if (schema.getRef() != null) {
            String called = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            Schema there = schemas.get(called);
            if (there == null || above.contains(called)) {
                return null;
            }
            Set<String> within = new HashSet<>(above);
            within.add(called);
            return of(there, name, within, called);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            Object usual = usual(name);
            return schema.getEnumeration().contains(usual)
                    ? usual
                    : schema.getEnumeration().get(0);
        }
        for (List<Schema> choice : Arrays.asList(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())) {
            if (choice != null && !choice.isEmpty()) {
                return of(choice.get(0), name, above, owner);
            }
        }
        List<SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (types.contains(SchemaType.ARRAY)) {
            Object item = schema.getItems() == null ? null : of(schema.getItems(), name, above, owner);
            return item == null ? List.of() : List.of(item);
        }
        if (schema.getProperties() != null) {
            Map<String, Object> object = new LinkedHashMap<>();
            schema.getProperties()
                    .forEach((property, shape) -> object.put(property, of(shape, owner + "." + property, above, "")));
            return object;
        }
        return types.isEmpty() ? Map.of() : scalar(types, schema.getFormat(), name);
    }

    /** @param name {@code Shape.property}, told for that shape or for the property wherever it stands */
    private String usual(String name) {
        return values.getProperty(name, values.getProperty(name.substring(name.indexOf('.') + 1)));
    }

    private Object scalar(List<SchemaType> types, String format, String name) {
        String usual = usual(name);
        if (types.contains(SchemaType.BOOLEAN)) {
            return true;
        }
        if (types.contains(SchemaType.INTEGER)) {
            return usual != null && usual.matches("\\d+") ? Integer.parseInt(usual) : 1;
        }
        if (types.contains(SchemaType.NUMBER)) {
            return usual != null && usual.matches("\\d+\\.\\d\\d") ? new BigDecimal(usual) : new BigDecimal("80.00");
        }
        if (types.contains(SchemaType.OBJECT)) {
            return Map.of();
        }
        return switch (format == null ? "" : format) {
            case "uuid" -> ID;
            case "date" -> "2026-03-06";
            case "date-time" -> "2026-03-06T08:30:00Z";
            case "time", "local-time" -> "08:30";
            default -> usual == null ? "…" : usual;
        };
    }
}
