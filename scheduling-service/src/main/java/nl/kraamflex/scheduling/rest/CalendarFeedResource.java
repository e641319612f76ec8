package nl.kraamflex.scheduling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.Idempotency;
import nl.kraamflex.scheduling.usecase.ShareCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The calendar feeds of a case: who has them, opening and revoking them. Each method is the operation of that id. */
@Path("/v1/schedules/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarFeedResource {
    private final ShareCalendar shareCalendar;
    private final Idempotency idempotency;
    private final String publicUrl;

    CalendarFeedResource(
            ShareCalendar shareCalendar,
            Idempotency idempotency,
            @ConfigProperty(name = "kraamflex.public-url") String publicUrl) {
        this.shareCalendar = shareCalendar;
        this.idempotency = idempotency;
        this.publicUrl = publicUrl;
    }

    @GET
    @Path("/calendar-feeds")
    @RolesAllowed(Role.SCHEDULING_READ)
    public List<CalendarFeedAnswer> listCalendarFeeds(@PathParam("caseId") UUID caseId) {
        return shareCalendar.of(caseId).stream().map(CalendarFeedAnswer::of).toList();
    }

    @POST
    @Path("/calendar-feeds")
    @RolesAllowed(Role.SCHEDULING_WRITE)
    public Response openCalendarFeed(@PathParam("caseId") UUID caseId, CalendarFeedRequest request) {
        AtomicReference<ShareCalendar.@Nullable Opened> opened = new AtomicReference<>();
        Response kept = idempotency.once(() -> {
            ShareCalendar.Opened now = shareCalendar.open(caseId, request.label(), request.words());
            opened.set(now);
            return Response.status(Response.Status.CREATED)
                    .header(HttpHeaders.LOCATION, location(now))
                    .entity(CalendarFeedAnswer.Opened.of(now.feed(), null))
                    .build();
        });
        ShareCalendar.@Nullable Opened now = opened.get();
        if (now == null) {
            return kept;
        }
        // Added only here, after the answer for repetitions was stored: the secret must lie in no table.
        String url = publicUrl + "/v1/calendar-feeds/" + now.secret().text();
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, location(now))
                .entity(CalendarFeedAnswer.Opened.of(now.feed(), url))
                .build();
    }

    @DELETE
    @Path("/calendar-feeds/{feedId}")
    @RolesAllowed(Role.SCHEDULING_WRITE)
    public Response revokeCalendarFeed(@PathParam("caseId") UUID caseId, @PathParam("feedId") UUID feedId) {
        shareCalendar.revoke(caseId, feedId);
        return Response.noContent().build();
    }

    private static String location(ShareCalendar.Opened opened) {
        return "/v1/schedules/%s/calendar-feeds/%s"
                .formatted(opened.feed().caseId(), opened.feed().feedId());
    }
}
