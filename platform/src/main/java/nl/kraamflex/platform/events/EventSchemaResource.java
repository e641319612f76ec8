package nl.kraamflex.platform.events;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;

/** The JSON Schemas that the attribute {@code dataschema} of events points to. */
@Path("/v1/event-schemas")
public class EventSchemaResource {
    @GET
    @Path("/{type}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Response eventSchema(@PathParam("type") String type) throws IOException {
        EventType<?> found = EventType.ALL.stream()
                .filter(candidate -> candidate.name().equals(type))
                .findFirst()
                .orElseThrow(() -> new ProblemException(StandardProblems.notFound(
                        "No event of that type and version was ever published by this suite.")));
        try (InputStream schema =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(found.schemaResource())) {
            if (schema == null) {
                throw new IllegalStateException(found.schemaResource() + " is not on the class path.");
            }
            return Response.ok(schema.readAllBytes()).build();
        }
    }
}
