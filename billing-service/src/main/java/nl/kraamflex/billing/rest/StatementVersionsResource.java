package nl.kraamflex.billing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.contribution.FigureRefusal;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementKind;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.rest.sheet.OwedSheet;
import nl.kraamflex.billing.rest.sheet.SheetAnswers;
import nl.kraamflex.billing.rest.sheet.SheetForm;
import nl.kraamflex.billing.rest.sheet.StatementSheet;
import nl.kraamflex.billing.usecase.IssueStatement;
import nl.kraamflex.billing.usecase.ReadContactTexts;
import nl.kraamflex.billing.usecase.ReadStatement;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.ConsistentRead;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.Idempotency;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.ReaderLanguage;
import nl.kraamflex.platform.web.StandardProblems;
import org.jspecify.annotations.Nullable;

/** Versions of a contribution statement: issued once, never edited. */
@Path("/v1/statements/{caseId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StatementVersionsResource {
    /** What is asked for. */
    public record IssueRequest(StatementKind kind) {}

    private final IssueStatement issueStatement;
    private final ReadStatement readStatement;
    private final ConsistentRead consistentRead;
    private final Idempotency idempotency;
    private final SheetAnswers sheetAnswers;
    private final ReadContactTexts readContactTexts;

    StatementVersionsResource(
            IssueStatement issueStatement,
            ReadStatement readStatement,
            ConsistentRead consistentRead,
            Idempotency idempotency,
            SheetAnswers sheetAnswers,
            ReadContactTexts readContactTexts) {
        this.issueStatement = issueStatement;
        this.readStatement = readStatement;
        this.consistentRead = consistentRead;
        this.idempotency = idempotency;
        this.sheetAnswers = sheetAnswers;
        this.readContactTexts = readContactTexts;
    }

    @POST
    @Path("/versions")
    @RolesAllowed(Role.BILLING_WRITE)
    public Response issueStatement(
            @PathParam("caseId") UUID caseId,
            @QueryParam("acceptDerived") @DefaultValue("false") boolean acceptDerived,
            IssueRequest request) {
        return idempotency.once(() -> {
            IssueStatement.Outcome.Issued issued = issued(
                    caseId, issueStatement.issue(caseId, request.kind(), StatementProblems.derived(acceptDerived)));
            return Response.created(URI.create("/v1/statements/%s/versions/%d"
                            .formatted(caseId, issued.versions().getLast().number())))
                    .entity(StatementVersionAnswer.of(
                            issued.statement(), issued.versions(), contactOf(issued.statement())))
                    .build();
        });
    }

    private static IssueStatement.Outcome.Issued issued(UUID caseId, IssueStatement.Outcome outcome) {
        return switch (outcome) {
            case IssueStatement.Outcome.Issued issued -> issued;
            case IssueStatement.Outcome.NoCare() -> throw StandardProblems.notYetHere(StatementProblems.noCare(caseId));
            case IssueStatement.Outcome.NoFigure(FigureRefusal refusal) ->
                throw new ProblemException(StatementProblems.noFigure(refusal));
            case IssueStatement.Outcome.NothingToState() ->
                throw new ProblemException(StatementProblems.nothingToState(caseId));
            case IssueStatement.Outcome.StayLasts(InstitutionStay stay, boolean closed) ->
                throw new ProblemException(StatementProblems.stayLasts(caseId, stay, closed));
            case IssueStatement.Outcome.CareToCome(LocalDate until, boolean closed) ->
                throw new ProblemException(StatementProblems.careToCome(until, closed));
            case IssueStatement.Outcome.FinalWasIssued(int version) ->
                throw new ProblemException(StatementProblems.finalWasIssued(version));
        };
    }

    @GET
    @Path("/versions")
    @RolesAllowed(Role.BILLING_READ)
    public StatementVersionsAnswer findStatementVersions(@PathParam("caseId") UUID caseId) {
        return StatementVersionsAnswer.of(
                caseId,
                consistentRead
                        .of(() -> readStatement.versions(caseId))
                        .orElseThrow(() -> StandardProblems.notYetHere(StatementProblems.noCare(caseId))));
    }

    @GET
    @Path("/versions/{version}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, SheetForm.PDF})
    @RolesAllowed(Role.BILLING_READ)
    public Response readStatementVersion(
            @PathParam("caseId") UUID caseId,
            @PathParam("version") int version,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Context Request request) {
        SheetForm form = SheetForm.of(request);
        Language language = ReaderLanguage.among(List.of(Language.values()), Language::tag, acceptLanguage);
        return sheetAnswers.answer(consistentRead
                .of(() -> readStatement.version(caseId, version))
                .map(issued -> found(issued, form, language, ifNoneMatch))
                .orElseThrow(() -> new ProblemException(StandardProblems.notFound(
                        "This organisation issued no version %d of a statement for case %s. GET /v1/statements/{caseId}/versions lists those there are."
                                .formatted(version, caseId)))));
    }

    private Response found(
            ReadStatement.Issued issued, SheetForm form, Language language, @Nullable String ifNoneMatch) {
        int number = issued.version().number();
        Map<String, String> contact = contactOf(issued.statement());
        if (form == SheetForm.DATA) {
            StatementVersionAnswer answer = StatementVersionAnswer.of(issued.statement(), issued.versions(), contact);
            return unlessKnown(ifNoneMatch, EntityTags.of(number, answer.toString()), answer);
        }
        StatementSheet sheet = OwedSheet.bill(issued.statement(), issued.versions(), language, contact);
        SheetForm.Written written = form.write(sheet, number);
        return unlessKnown(ifNoneMatch, written.tag(), written);
    }

    private Map<String, String> contactOf(Statement statement) {
        return readContactTexts.read(statement.billed().texts());
    }

    private static Response unlessKnown(@Nullable String ifNoneMatch, String tag, Object entity) {
        return (EntityTags.matches(ifNoneMatch, tag) ? Response.notModified() : Response.ok(entity))
                .header(HttpHeaders.ETAG, tag)
                .build();
    }
}
