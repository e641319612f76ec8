package nl.kraamflex.scheduling.rest.regionoutlook;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.ReaderLanguage;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOnRecord;
import nl.kraamflex.scheduling.usecase.ReadRegionOutlook;
import org.jspecify.annotations.Nullable;

/** What is coming to a region. */
@Path("/v1/regions/{regionCode}")
public class RegionOutlookResource {
    private final ReadRegionOutlook readRegionOutlook;
    private final ConsistentRead consistentRead;
    private final ObjectMapper json;

    RegionOutlookResource(ReadRegionOutlook readRegionOutlook, ConsistentRead consistentRead, ObjectMapper json) {
        this.readRegionOutlook = readRegionOutlook;
        this.consistentRead = consistentRead;
        this.json = json;
    }

    @GET
    @Path("/outlook")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, RegionOutlookForm.TEXT_CSV, RegionOutlookForm.SVG})
    @RolesAllowed(Role.SCHEDULING_READ)
    public Response readRegionOutlook(
            @PathParam("regionCode") String regionCode,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Context Request request) {
        RegionOutlookForm form = RegionOutlookForm.of(request);
        Language language = ReaderLanguage.among(List.of(Language.values()), Language::tag, acceptLanguage);
        RegionOnRecord read = consistentRead.of(() -> readRegionOutlook.read(regionCode, from, to));
        return form.make(readRegionOutlook.of(read), read.capacity().version(), language, json)
                .answer(ifNoneMatch);
    }
}
