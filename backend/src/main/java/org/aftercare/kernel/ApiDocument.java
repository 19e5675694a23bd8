package org.aftercare.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What is the same for every operation and so stands at none of them: how it refuses, and whether one must be signed in.
 * Without it a generated client would know the answers of good days only.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class ApiDocument implements OASFilter {
    private static final String SIGNED_IN = "accessToken";

    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "Something in it is missing, wrong or not understood; errors names each field",
            "401", "Not signed in, or no longer",
            "403", "The caller's roles may not do this",
            "404", "Not there, or not the caller's to see",
            "409", "The state, a rule or a newer version does not allow it now; article names the rule's clause",
            "428", "If-Match is missing: say which version was read"));

    /** Open to everybody, and refuse whoever does not prove who they are. */
    private static final Set<String> SIGN_IN = Set.of("signIn", "refreshSession");

    private final Permissions permissions = new Permissions();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .addSchema("Problem", problem())
                .addSchema("ProblemField", problemField())
                .addSecurityScheme(
                        SIGNED_IN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "tokens.accessToken of signIn with client=mobile; a browser carries it in a cookie"));
        document.getComponents().removeSecurityScheme("SecurityScheme");
        document.setServers(List.of(OASFactory.createServer().url("/").description("This installation")));
        ApiHeaders headers = new ApiHeaders(document.getComponents().getSchemas());
        REFUSALS.forEach((status, words) -> document.getComponents().addResponse("Problem" + status, refusal(words)));
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    headers.add(operation, method, path, permissions.isPublic(operation.getOperationId()));
                    complete(operation, method, path);
                }));
    }

    private void complete(Operation operation, HttpMethod method, String path) {
        operation.setTags(
                operation.getTags() == null
                        ? null
                        : operation.getTags().stream()
                                .map(tag -> tag.replaceFirst(" Resource$", ""))
                                .toList());
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        // Read by us, but sent by every client by itself.
        operation.setParameters(parameters.stream()
                .filter(one -> !"User-Agent".equals(one.getName()))
                .toList());
        for (String status : refusals(operation, method, path)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
        }
        if (!permissions.isPublic(operation.getOperationId())) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(SIGNED_IN));
        }
    }

    private List<String> refusals(Operation operation, HttpMethod method, String path) {
        List<String> statuses = new ArrayList<>();
        if (operation.getRequestBody() != null || !operation.getParameters().isEmpty()) {
            statuses.add("400");
        }
        if (!permissions.isPublic(operation.getOperationId())) {
            statuses.add("401");
            statuses.add("403");
        } else if (SIGN_IN.contains(operation.getOperationId())) {
            statuses.add("401");
        }
        if (path.contains("{") || operation.getRequestBody() != null || namesRecord(operation)) {
            statuses.add("404");
        }
        if (method != HttpMethod.GET) {
            statuses.add("409");
        }
        if (method == HttpMethod.PUT
                && operation.getParameters().stream().anyMatch(one -> "If-Match".equals(one.getName()))) {
            statuses.add("428");
        }
        return statuses;
    }

    /** Asks by the id of something, which may not be there, or not be the caller's to see. */
    private static boolean namesRecord(Operation operation) {
        return operation.getParameters().stream()
                .anyMatch(one -> one.getSchema() != null
                        && one.getSchema().getRef() != null
                        && one.getSchema().getRef().endsWith("/UUID"));
    }

    private static APIResponse refusal(String words) {
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    /** RFC 9457, with what every one of ours carries; facts that belong to one code come beside these. */
    private static Schema problem() {
        return object("Why it was refused (RFC 9457)")
                .addProperty("type", text("urn:aftercare:problem:<code>"))
                .addProperty("title", text("the code in short words"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("code", text("stable, for programs"))
                .addProperty("detail", text("a sentence for people, in the language asked for"))
                .addProperty("requestId", text("finds the request in the log"))
                .addProperty("field", text("the one field it is about"))
                .addProperty("article", text("the clause of the regulation that refuses, such as 1.13"))
                .addProperty("articleId", text("its id, for a link to it").format("uuid"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("ProblemField")))
                .required(List.of("type", "title", "status", "code", "detail"));
    }

    private static Schema problemField() {
        return object("One field that is wrong")
                .addProperty("field", text("its name"))
                .addProperty("code", text("stable, for programs"))
                .addProperty("message", text("a sentence for people"));
    }

    private static Schema object(String words) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(words);
    }

    private static Schema text(String words) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(words);
    }
}
