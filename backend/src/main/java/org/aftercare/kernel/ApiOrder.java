package org.aftercare.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** A view that holds what it shows unwrapped is written down in the order of the records, as every other view is. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiOrder implements OASFilter {
    private final IndexView index;

    public ApiOrder(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        index.getAnnotations(JsonUnwrapped.class).stream()
                .filter(unwrapped -> unwrapped.target().kind() == AnnotationTarget.Kind.FIELD)
                .map(unwrapped -> unwrapped.target().asField().declaringClass())
                .forEach(view ->
                        order(view, document.getComponents().getSchemas().get(view.simpleName())));
    }

    private void order(ClassInfo view, Schema schema) {
        Map<String, Schema> ordered = new LinkedHashMap<>();
        names(view)
                .filter(schema.getProperties()::containsKey)
                .forEach(name -> ordered.put(name, schema.getProperties().get(name)));
        schema.setProperties(ordered);
    }

    private Stream<String> names(ClassInfo view) {
        return view.fieldsInDeclarationOrder().stream()
                .flatMap(field -> field.hasAnnotation(JsonUnwrapped.class)
                        ? index.getClassByName(field.type().name()).fieldsInDeclarationOrder().stream()
                                .map(FieldInfo::name)
                        : Stream.of(field.name()));
    }
}
