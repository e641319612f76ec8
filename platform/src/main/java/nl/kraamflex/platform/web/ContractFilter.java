package nl.kraamflex.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Checks path, query and header parameters against the operation's own description. */
@Singleton
class ContractFilter {
    private static final int AFTER_ACCESS = 3000;

    private final ApiContract contract;
    private final RequestRead read;

    ContractFilter(ApiContract contract, RequestRead read) {
        this.contract = contract;
        this.read = read;
    }

    @ServerRequestFilter(priority = AFTER_ACCESS)
    void checkParameters(ContainerRequestContext request, ResourceInfo resource) {
        Optional<ApiContract.Operation> found =
                contract.operation(resource.getResourceMethod().getName());
        if (found.isEmpty()) {
            return;
        }
        ApiContract.Operation operation = found.get();
        read.begin(operation);
        for (ApiContract.Parameter parameter : operation.parameters()) {
            check(parameter, request);
        }
        Set<String> known = operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .map(ApiContract.Parameter::name)
                .collect(Collectors.toSet());
        for (String key : request.getUriInfo().getQueryParameters().keySet()) {
            if (!known.contains(key)) {
                read.faults().add(new Problem.InvalidParam(key, "is not a query parameter of this operation"));
            }
        }
        if (operation.body() == null && !read.faults().isEmpty()) {
            throw new ProblemException(StandardProblems.invalidRequest(read.faults()));
        }
    }

    private void check(ApiContract.Parameter parameter, ContainerRequestContext request) {
        @Nullable
        String value = switch (parameter.in()) {
            case "path" -> request.getUriInfo().getPathParameters().getFirst(parameter.name());
            case "query" -> request.getUriInfo().getQueryParameters().getFirst(parameter.name());
            default -> request.getHeaderString(parameter.name());
        };
        if (value == null) {
            if (parameter.required()) {
                read.faults().add(new Problem.InvalidParam(parameter.name(), "is required"));
            }
            return;
        }
        List<Problem.InvalidParam> faults = ApiContract.faults(parameter.schema(), typed(parameter, value));
        faults.forEach(fault -> read.faults().add(new Problem.InvalidParam(parameter.name(), fault.reason())));
    }

    private static JsonNode typed(ApiContract.Parameter parameter, String value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parameter.jsonType()) {
            case "integer" ->
                value.matches("-?\\d{1,18}") ? nodes.numberNode(new BigInteger(value)) : nodes.textNode(value);
            case "boolean" ->
                value.equals("true") || value.equals("false")
                        ? nodes.booleanNode(Boolean.parseBoolean(value))
                        : nodes.textNode(value);
            default -> nodes.textNode(value);
        };
    }
}
