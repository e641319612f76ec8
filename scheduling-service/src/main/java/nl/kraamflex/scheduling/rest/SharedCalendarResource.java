package nl.kraamflex.scheduling.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.SharedAddresses;
import nl.kraamflex.platform.web.StandardProblems;
import nl.kraamflex.scheduling.domain.FeedSecret;
import nl.kraamflex.scheduling.rest.outlook.OutlookForm;
import nl.kraamflex.scheduling.usecase.ReadOutlook;
import nl.kraamflex.scheduling.usecase.ShareCalendar;
import org.jspecify.annotations.Nullable;

/** A schedule at an address that is a secret, for calendar programs, which cannot send a token. */
@Path("/v1/calendar-feeds/{secret}")
public class SharedCalendarResource {
    /** For the reader's program alone, which asks each time whether it is still so: after a revocation nothing is shown. */
    private static final String CACHING = "private, no-cache";

    private final SharedAddresses addresses;
    private final OrganisationRequest organisationRequest;
    private final ConsistentRead consistentRead;
    private final ShareCalendar shareCalendar;
    private final ReadOutlook readOutlook;

    SharedCalendarResource(
            SharedAddresses addresses,
            OrganisationRequest organisationRequest,
            ConsistentRead consistentRead,
            ShareCalendar shareCalendar,
            ReadOutlook readOutlook) {
        this.addresses = addresses;
        this.organisationRequest = organisationRequest;
        this.consistentRead = consistentRead;
        this.shareCalendar = shareCalendar;
        this.readOutlook = readOutlook;
    }

    @GET
    @PermitAll
    @Produces(OutlookForm.TEXT_CALENDAR)
    public Response readSharedCalendar(
            @PathParam("secret") String secret, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        OutlookForm.Made calendar = addresses
                .by(new FeedSecret(secret).sha256())
                .flatMap(opened -> organisationRequest.call(opened.organisation(), () -> calendarOf(opened.id())))
                .orElseThrow(SharedCalendarResource::nothingHere);
        Response.ResponseBuilder answer = EntityTags.matches(ifNoneMatch, calendar.tag())
                ? Response.notModified().header(HttpHeaders.ETAG, calendar.tag())
                : calendar.answer();
        return answer.header(HttpHeaders.CACHE_CONTROL, CACHING).build();
    }

    private Optional<OutlookForm.Made> calendarOf(UUID feedId) {
        return shareCalendar
                .fetch(feedId)
                .flatMap(feed -> consistentRead
                        .of(() -> readOutlook.find(feed.caseId()))
                        .map(outlook -> OutlookForm.CALENDAR.make(outlook, feed.language())));
    }

    /** The same words whether there was something once or never. */
    private static ProblemException nothingHere() {
        return new ProblemException(
                StandardProblems.notFound(
                        "No calendar is shown here. If there was one, it was revoked: ask for a new address where you got this one."));
    }
}
