package nl.kraamflex.billing.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.kraamflex.billing.domain.PrivateCareConsent;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.stay.StayContribution;
import nl.kraamflex.billing.usecase.ArrangeBilling;
import nl.kraamflex.billing.usecase.ReadArrangements;
import nl.kraamflex.billing.usecase.ReadStayContribution;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Idempotency;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;
import org.jspecify.annotations.Nullable;

/** What is arranged for the bill of a case. */
@Path("/v1/cases/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class ArrangementsResource {
    private final ReadArrangements read;
    private final ArrangeBilling arrange;
    private final ReadStayContribution stayContribution;
    private final ConsistentRead consistentRead;
    private final Idempotency idempotency;
    private final SecurityIdentity identity;

    ArrangementsResource(
            ReadArrangements read,
            ArrangeBilling arrange,
            ReadStayContribution stayContribution,
            ConsistentRead consistentRead,
            Idempotency idempotency,
            SecurityIdentity identity) {
        this.read = read;
        this.arrange = arrange;
        this.stayContribution = stayContribution;
        this.consistentRead = consistentRead;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    @GET
    @Path("/contribution-payers")
    @RolesAllowed(Role.BILLING_READ)
    public Response readContributionPayers(@PathParam("caseId") UUID caseId) {
        var arranged = consistentRead.of(() -> read.payers(caseId));
        return shown(ContributionPayersBody.Answer.of(caseId, arranged), arranged.version());
    }

    @PUT
    @Path("/contribution-payers")
    @RolesAllowed(Role.BILLING_WRITE)
    public Response arrangeContributionPayers(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ContributionPayersBody request) {
        var arranged = arrange.payersAre(caseId, request.read(), EntityTags.version(ifMatch), caller());
        return stored(ContributionPayersBody.Answer.of(caseId, arranged), arranged.version());
    }

    @GET
    @Path("/institution-stays")
    @RolesAllowed(Role.BILLING_READ)
    public Response readInstitutionStays(@PathParam("caseId") UUID caseId) {
        var arranged = consistentRead.of(() -> read.stays(caseId));
        return shown(InstitutionStaysBody.Answer.of(caseId, arranged), arranged.version());
    }

    @PUT
    @Path("/institution-stays")
    @RolesAllowed(Role.BILLING_WRITE)
    public Response arrangeInstitutionStays(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InstitutionStaysBody request) {
        var arranged = arrange.staysAre(caseId, request.read(), EntityTags.version(ifMatch), caller());
        return stored(InstitutionStaysBody.Answer.of(caseId, arranged), arranged.version());
    }

    @GET
    @Path("/institution-stays/{stayId}/contribution")
    @RolesAllowed(Role.BILLING_READ)
    public StayAnswer readStayContribution(
            @PathParam("caseId") UUID caseId,
            @PathParam("stayId") UUID stayId,
            @QueryParam("acceptDerived") @DefaultValue("false") boolean acceptDerived) {
        StayContribution contribution = consistentRead
                .of(() -> stayContribution.read(caseId, stayId, new FigurePolicy(acceptDerived)))
                .orElseThrow(() -> new ProblemException(StandardProblems.notFound(
                        "Case %s has no stay %s here. Its stays are at /v1/cases/%s/institution-stays."
                                .formatted(caseId, stayId, caseId))));
        if (contribution instanceof StayContribution.Refused refused) {
            throw new ProblemException(StayProblems.of(refused));
        }
        return StayAnswer.of(contribution);
    }

    @GET
    @Path("/private-price")
    @RolesAllowed(Role.BILLING_READ)
    public Response readPrivatePrice(@PathParam("caseId") UUID caseId) {
        var arranged = consistentRead.of(() -> read.privatePrice(caseId));
        return shown(PrivatePriceBody.Answer.of(caseId, arranged), arranged.version());
    }

    @PUT
    @Path("/private-price")
    @RolesAllowed(Role.BILLING_WRITE)
    public Response agreePrivatePrice(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PrivatePriceBody request) {
        var arranged = arrange.privatePriceIs(caseId, request.read(), EntityTags.version(ifMatch), caller());
        return stored(PrivatePriceBody.Answer.of(caseId, arranged), arranged.version());
    }

    @GET
    @Path("/private-care-consents")
    @RolesAllowed(Role.BILLING_READ)
    public ConsentBody.All findPrivateCareConsents(@PathParam("caseId") UUID caseId) {
        return ConsentBody.All.of(caseId, consistentRead.of(() -> read.consents(caseId)));
    }

    @GET
    @Path("/private-care-consents/{consentId}")
    @RolesAllowed(Role.BILLING_READ)
    public ConsentBody.Answer readPrivateCareConsent(
            @PathParam("caseId") UUID caseId, @PathParam("consentId") UUID consentId) {
        return consistentRead.of(() -> read.consents(caseId)).stream()
                .filter(consent -> consent.id().equals(consentId))
                .findFirst()
                .map(ConsentBody.Answer::of)
                .orElseThrow(() -> new ProblemException(StandardProblems.notFound(
                        "Case %s has no consent %s. Its consents are listed at /v1/cases/%s/private-care-consents."
                                .formatted(caseId, consentId, caseId))));
    }

    @POST
    @Path("/private-care-consents")
    @RolesAllowed(Role.BILLING_WRITE)
    public Response recordPrivateCareConsent(@PathParam("caseId") UUID caseId, ConsentBody request) {
        return idempotency.once(() -> {
            PrivateCareConsent consent = arrange.consented(
                    caseId,
                    request.consentedOn(),
                    HoursNumber.minutes(request.hours()),
                    EuroNumber.cents(request.pricePerHour()),
                    caller());
            return Response.created(URI.create("/v1/cases/%s/private-care-consents/%s".formatted(caseId, consent.id())))
                    .entity(ConsentBody.Answer.of(consent))
                    .build();
        });
    }

    private String caller() {
        return identity.getPrincipal().getName();
    }

    private static Response shown(Object answer, long version) {
        return Response.ok(answer)
                .header(HttpHeaders.ETAG, EntityTags.of(version))
                .build();
    }

    private static Response stored(Object answer, long version) {
        return Response.status(version == 1 ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.ETAG, EntityTags.of(version))
                .entity(answer)
                .build();
    }
}
