package nl.kraamflex.billing.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.rest.sheet.OwedSheet;
import nl.kraamflex.billing.rest.sheet.SheetAnswers;
import nl.kraamflex.billing.rest.sheet.SheetForm;
import nl.kraamflex.billing.usecase.ReadContactTexts;
import nl.kraamflex.billing.usecase.ReadStatement;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.PreferWait;
import nl.kraamflex.platform.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Contribution statements over HTTP, as of now. */
@Path("/v1/statements/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class StatementResource {
    private final ReadStatement readStatement;
    private final PreferWait preferWait;
    private final SheetAnswers sheetAnswers;
    private final ReadContactTexts readContactTexts;

    StatementResource(
            ReadStatement readStatement,
            PreferWait preferWait,
            SheetAnswers sheetAnswers,
            ReadContactTexts readContactTexts) {
        this.readStatement = readStatement;
        this.preferWait = preferWait;
        this.sheetAnswers = sheetAnswers;
        this.readContactTexts = readContactTexts;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, SheetForm.PDF})
    @RolesAllowed(Role.BILLING_READ)
    public Uni<Response> readStatement(
            @PathParam("caseId") UUID caseId,
            @QueryParam("acceptDerived") @DefaultValue("false") boolean acceptDerived,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @Context Request request) {
        SheetForm form = SheetForm.of(request);
        Language language = ReaderLanguage.among(List.of(Language.values()), Language::tag, acceptLanguage);
        return sheetAnswers.of(preferWait.answer(
                () -> readStatement
                        .read(caseId, StatementProblems.derived(acceptDerived))
                        .map(now -> found(now, form, language)),
                StatementProblems.noCare(caseId)));
    }

    private PreferWait.Found found(ReadStatement.Now now, SheetForm form, Language language) {
        Statement statement = StatementProblems.stated(now.verdict());
        long version = statement.billed().version();
        if (form == SheetForm.DATA) {
            StatementAnswer answer = StatementAnswer.of(
                    statement,
                    now.onFile().versions(),
                    readContactTexts.read(statement.billed().texts()));
            // Policies and law change a statement without a new version of its case.
            return new PreferWait.Found(answer, EntityTags.of(version, answer.toString()));
        }
        SheetForm.Written written = form.write(
                OwedSheet.of(
                        statement,
                        now.onFile().versions(),
                        language,
                        readContactTexts.read(statement.billed().texts())),
                version);
        return new PreferWait.Found(written, written.tag());
    }
}
