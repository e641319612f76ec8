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
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.rest.sheet.EstimateSheet;
import nl.kraamflex.billing.rest.sheet.SheetAnswers;
import nl.kraamflex.billing.rest.sheet.SheetForm;
import nl.kraamflex.billing.usecase.ReadContactTexts;
import nl.kraamflex.billing.usecase.ReadEstimate;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.PreferWait;
import nl.kraamflex.platform.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Estimates over HTTP. */
@Path("/v1/estimates/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class EstimateResource {
    private final ReadEstimate readEstimate;
    private final PreferWait preferWait;
    private final SheetAnswers sheetAnswers;
    private final ReadContactTexts readContactTexts;

    EstimateResource(
            ReadEstimate readEstimate,
            PreferWait preferWait,
            SheetAnswers sheetAnswers,
            ReadContactTexts readContactTexts) {
        this.readEstimate = readEstimate;
        this.preferWait = preferWait;
        this.sheetAnswers = sheetAnswers;
        this.readContactTexts = readContactTexts;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, SheetForm.PDF})
    @RolesAllowed(Role.BILLING_READ)
    public Uni<Response> readEstimate(
            @PathParam("caseId") UUID caseId,
            @QueryParam("acceptDerived") @DefaultValue("false") boolean acceptDerived,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @Context Request request) {
        SheetForm form = SheetForm.of(request);
        Language language = ReaderLanguage.among(List.of(Language.values()), Language::tag, acceptLanguage);
        return sheetAnswers.of(preferWait.answer(
                () -> readEstimate
                        .read(caseId, new FigurePolicy(acceptDerived))
                        .map(estimate -> found(estimate, form, language)),
                "This organisation has no indicated or planned hours for case %s, or they are still on their way. Record a decision at indication-service, or wait with the header 'Prefer: wait=5'."
                        .formatted(caseId)));
    }

    private PreferWait.Found found(Estimate estimate, SheetForm form, Language language) {
        long version = estimate.estimated().version();
        if (form == SheetForm.DATA) {
            EstimateAnswer answer = EstimateAnswer.of(estimate);
            // Settings, policies, contracts and law change an estimate without a new version of its case.
            return new PreferWait.Found(answer, EntityTags.of(version, answer.toString()));
        }
        SheetForm.Written written = form.write(
                EstimateSheet.of(
                        estimate,
                        Amounts.owed(estimate.contribution()),
                        language,
                        readContactTexts.read(estimate.estimated().texts())),
                version);
        return new PreferWait.Found(written, written.tag());
    }
}
