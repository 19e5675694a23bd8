package org.aftercare.kernel;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The status that a resource method names ({@code @ResponseStatus(201)}), which the scanner would tell as 200. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiStatuses implements OASFilter {
    private final Map<String, String> named = new HashMap<>();

    public ApiStatuses(IndexView index) {
        for (AnnotationInstance status : index.getAnnotations(ResponseStatus.class)) {
            if (status.target().kind() == AnnotationTarget.Kind.METHOD) {
                AnnotationInstance operation = status.target().asMethod().annotation(Operation.class);
                if (operation != null) {
                    named.put(
                            operation.value("operationId").asString(),
                            Integer.toString(status.value().asInt()));
                }
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(operation -> {
                    String status = named.get(operation.getOperationId());
                    if (status != null) {
                        rename(operation.getResponses(), status);
                    }
                }));
    }

    private static void rename(APIResponses responses, String status) {
        for (String guessed : new String[] {"200", "204"}) {
            APIResponse answer = responses.getAPIResponse(guessed);
            if (answer != null && !guessed.equals(status)) {
                responses.removeAPIResponse(guessed);
                responses.addAPIResponse(status, answer.description(status.equals("201") ? "Created" : "Done"));
            }
        }
    }
}
