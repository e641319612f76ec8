package nl.kraamflex.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the API document, without login and to any origin. */
@Path("/v1/openapi.json")
public class ContractResource {
    private final JsonNode document;

    ContractResource(
            ApiContract contract,
            @ConfigProperty(name = "kraamflex.public-url") String publicUrl,
            @ConfigProperty(name = "kraamflex.api.contact.name") String contactName,
            @ConfigProperty(name = "kraamflex.api.contact.email") String contactEmail,
            @ConfigProperty(name = "kraamflex.api.contact.url") String contactUrl) {
        this.document = contract.documentFor(publicUrl, contactName, contactEmail, contactUrl);
    }

    @GET
    @PermitAll
    @jakarta.ws.rs.Produces(MediaType.APPLICATION_JSON)
    public Response openApiDocument() {
        return Response.ok(document.toString())
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** Makes the contract one object of the process. */
    @Singleton
    static class Contracts {
        @Produces
        @Singleton
        ApiContract contract() {
            return ApiContract.load();
        }
    }
}
