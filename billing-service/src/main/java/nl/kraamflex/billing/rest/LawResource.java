package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import nl.kraamflex.billing.domain.law.OperatorEdition;
import nl.kraamflex.billing.usecase.AddFigures;
import nl.kraamflex.billing.usecase.ReadLaw;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.dated.Lookup;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.Idempotency;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;
import org.jspecify.annotations.Nullable;

/** Figures of law over HTTP: what holds on a date, and what operators add. */
@Path("/v1/law-figures")
@Produces(MediaType.APPLICATION_JSON)
public class LawResource {
    /** First part of the tag of a page of figures, which has no version of its own: the rest is a digest of its content. */
    private static final long OF_CONTENT = 1;

    private final ReadLaw readLaw;
    private final AddFigures addFigures;
    private final CallingPerson person;
    private final Idempotency idempotency;
    private final ObjectMapper mapper;

    LawResource(
            ReadLaw readLaw,
            AddFigures addFigures,
            CallingPerson person,
            Idempotency idempotency,
            ObjectMapper mapper) {
        this.readLaw = readLaw;
        this.addFigures = addFigures;
        this.person = person;
        this.idempotency = idempotency;
        this.mapper = mapper;
    }

    @GET
    @RolesAllowed({Role.BILLING_READ, Role.OPERATOR, Role.AUDITOR})
    public Response readLawFigures(
            @QueryParam("date") LocalDate date,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch)
            throws JsonProcessingException {
        List<Lookup> all = readLaw.on(date, kind);
        int begin = cursor == null ? 0 : placeAfter(all, cursor);
        int end = Math.min(all.size(), begin + limit);
        @Nullable
        String next = end == all.size()
                ? null
                : address(date, kind, limit, all.get(end - 1).key());
        String body = mapper.writeValueAsString(LawFiguresAnswer.of(date, all.subList(begin, end), next));
        String tag = EntityTags.of(OF_CONTENT, body);
        Response.ResponseBuilder answer =
                EntityTags.matches(ifNoneMatch, tag) ? Response.notModified() : Response.ok(body);
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
        }
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("/{kind}/{validFrom}")
    @RolesAllowed({Role.OPERATOR, Role.AUDITOR})
    public Response readLawEdition(@PathParam("kind") String kind, @PathParam("validFrom") String validFrom) {
        return answer(Response.ok(), addFigures.read(kind, LocalDate.parse(validFrom)));
    }

    @PUT
    @Path("/{kind}/{validFrom}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.OPERATOR)
    public Response proposeLawFigures(
            @PathParam("kind") String kind,
            @PathParam("validFrom") String validFrom,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LawEditionBody request) {
        OperatorEdition proposed = addFigures.propose(
                request.document(kind, LocalDate.parse(validFrom)), EntityTags.version(ifMatch), person.subject());
        return answer(
                proposed.version() == 1
                        ? Response.created(URI.create("/v1/law-figures/" + kind + "/" + validFrom))
                        : Response.ok(),
                proposed);
    }

    @DELETE
    @Path("/{kind}/{validFrom}")
    @RolesAllowed(Role.OPERATOR)
    public Response withdrawLawFigures(
            @PathParam("kind") String kind,
            @PathParam("validFrom") String validFrom,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(
                Response.ok(),
                addFigures.withdraw(kind, LocalDate.parse(validFrom), EntityTags.version(ifMatch), person.subject()));
    }

    @POST
    @Path("/{kind}/{validFrom}/confirmations")
    @RolesAllowed(Role.OPERATOR)
    public Response confirmLawFigures(
            @PathParam("kind") String kind,
            @PathParam("validFrom") String validFrom,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return idempotency.once(() -> answer(
                Response.ok(),
                addFigures.confirm(kind, LocalDate.parse(validFrom), EntityTags.version(ifMatch), person.subject())));
    }

    @GET
    @Path("/{kind}/{validFrom}/history")
    @RolesAllowed({Role.OPERATOR, Role.AUDITOR})
    public LawHistoryAnswer readLawHistory(@PathParam("kind") String kind, @PathParam("validFrom") String validFrom) {
        LocalDate first = LocalDate.parse(validFrom);
        return LawHistoryAnswer.of(kind, first, addFigures.history(kind, first));
    }

    private static Response answer(Response.ResponseBuilder answer, OperatorEdition edition) {
        return answer.header(HttpHeaders.ETAG, EntityTags.of(edition.version()))
                .entity(LawEditionAnswer.of(edition))
                .build();
    }

    private static int placeAfter(List<Lookup> all, String cursor) {
        String last = decoded(cursor);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(last)) {
                return i + 1;
            }
        }
        throw new ProblemException(
                StandardProblems.invalidRequest(
                        List.of(
                                new Problem.InvalidParam(
                                        "cursor",
                                        "is none that this list gave under these conditions; follow the link of a page unchanged, or start without it"))));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    private static String address(LocalDate date, @Nullable String kind, int limit, String last) {
        return "/v1/law-figures?date=" + date
                + (kind == null ? "" : "&kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8))
                + "&limit=" + limit
                + "&cursor="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8));
    }
}
