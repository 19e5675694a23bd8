package org.aftercare.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * The status that a resource method names ({@code @ResponseStatus(201)}), which the scanner would tell as 200. A creation
 * that may be sent again answers 201 the first time and 200 after.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiStatuses implements OASFilter {
    private static final DotName POST = DotName.createSimple("jakarta.ws.rs.POST");

    private final Map<String, String> named = new HashMap<>();
    private final Set<String> creations = new HashSet<>();

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
        for (AnnotationInstance post : index.getAnnotations(POST)) {
            AnnotationInstance operation = post.target().asMethod().annotation(Operation.class);
            if (operation != null && answersByStatus(post.target().asMethod())) {
                creations.add(operation.value("operationId").asString());
            }
        }
        creations.removeAll(named.keySet());
    }

    /** Uni of RestResponse of something: it says itself whether that was made now. */
    private static boolean answersByStatus(MethodInfo method) {
        String type = method.returnType().toString();
        return type.contains("RestResponse<") && !type.contains("RestResponse<java.lang.Void>");
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
                    } else if (creations.contains(operation.getOperationId())) {
                        APIResponse again = operation.getResponses().getAPIResponse("200");
                        operation
                                .getResponses()
                                .addAPIResponse(
                                        "201",
                                        OASFactory.createAPIResponse()
                                                .description("Created; 200 where it was there already")
                                                .content(again.getContent()));
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
