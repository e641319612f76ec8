package nl.kraamflex.scheduling.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.PreferWait;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.ReaderLanguage;
import nl.kraamflex.platform.web.StandardProblems;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Delivery;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.rest.outlook.OutlookForm;
import nl.kraamflex.scheduling.usecase.ReadOutlook;
import nl.kraamflex.scheduling.usecase.ReadSchedule;
import nl.kraamflex.scheduling.usecase.RecordDelivery;
import org.jspecify.annotations.Nullable;

/** Schedules and deliveries over HTTP. Each method is the operation of that id in the API document. */
@Path("/v1/schedules/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {
    private static final String PREFERENCE_APPLIED = "Preference-Applied";

    private final ReadSchedule readSchedule;
    private final ReadOutlook readOutlook;
    private final RecordDelivery recordDelivery;
    private final PreferWait preferWait;
    private final ConsistentRead consistentRead;

    ScheduleResource(
            ReadSchedule readSchedule,
            ReadOutlook readOutlook,
            RecordDelivery recordDelivery,
            PreferWait preferWait,
            ConsistentRead consistentRead) {
        this.readSchedule = readSchedule;
        this.readOutlook = readOutlook;
        this.recordDelivery = recordDelivery;
        this.preferWait = preferWait;
        this.consistentRead = consistentRead;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, OutlookForm.TEXT_CALENDAR, OutlookForm.SVG})
    @RolesAllowed(Role.SCHEDULING_READ)
    public Uni<Response> readSchedule(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @Context Request request) {
        OutlookForm form = OutlookForm.of(request);
        Language language = ReaderLanguage.among(List.of(Language.values()), Language::tag, acceptLanguage);
        // What is missing can change while the caller waits; the last look says it.
        AtomicReference<String> missing = new AtomicReference<>(
                "This organisation has no case %s here. A case opened a moment ago may still be on its way from indication-service."
                        .formatted(caseId));
        return preferWait
                .answer(() -> look(caseId, form, language, missing), missing.get())
                .onFailure(ProblemException.class)
                .transform(failure -> StandardProblems.notYetHere(missing.get()))
                .map(ScheduleResource::inItsForm);
    }

    @GET
    @Path("/visits/{date}/delivery")
    @RolesAllowed(Role.SCHEDULING_READ)
    public Response readDelivery(@PathParam("caseId") UUID caseId, @PathParam("date") LocalDate date) {
        Delivery delivery = consistentRead.of(() -> readSchedule.delivery(caseId, date));
        return Response.ok(DeliveryAnswer.of(caseId, delivery))
                .header(HttpHeaders.ETAG, EntityTags.of(delivery.version()))
                .build();
    }

    @PUT
    @Path("/visits/{date}/delivery")
    @RolesAllowed(Role.SCHEDULING_WRITE)
    public Response recordDelivery(
            @PathParam("caseId") UUID caseId,
            @PathParam("date") LocalDate date,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            DeliveryRequest request) {
        Delivery delivery = recordDelivery.record(caseId, request.report(date), EntityTags.version(ifMatch));
        return Response.status(delivery.version() == 1 ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.ETAG, EntityTags.of(delivery.version()))
                .entity(DeliveryAnswer.of(caseId, delivery))
                .build();
    }

    private static Response inItsForm(Response answer) {
        if (answer.getEntity() instanceof OutlookForm.Made made) {
            Response.ResponseBuilder whole = made.answer().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            @Nullable String applied = answer.getHeaderString(PREFERENCE_APPLIED);
            return (applied == null ? whole : whole.header(PREFERENCE_APPLIED, applied)).build();
        }
        // Choosing a form has told of Accept already.
        Response.ResponseBuilder whole =
                Response.fromResponse(answer).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return (answer.hasEntity() ? whole.type(MediaType.APPLICATION_JSON_TYPE) : whole).build();
    }

    private Optional<PreferWait.Found> look(
            UUID caseId, OutlookForm form, Language language, AtomicReference<String> missing) {
        @Nullable Schedule schedule = readSchedule.find(caseId).orElse(null);
        if (schedule == null) {
            return Optional.empty();
        }
        Plan plan = schedule.plan();
        if (plan == null) {
            Attention attention = schedule.attention();
            missing.set("Case %s has no plan yet. %s"
                    .formatted(
                            caseId,
                            attention == null
                                    ? "It is being made."
                                    : Wording.of(schedule.facts().texts())
                                            .attention(attention)
                                            .en()));
            return Optional.empty();
        }
        if (form == OutlookForm.DATA) {
            return Optional.of(new PreferWait.Found(ScheduleAnswer.of(schedule, plan), schedule.version()));
        }
        OutlookForm.Made made = form.make(readOutlook.of(schedule), language);
        return Optional.of(new PreferWait.Found(made, made.tag()));
    }
}
