package nl.kraamflex.indication.rest.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.calculation.Language;
import nl.kraamflex.platform.web.ContentPolicy;
import nl.kraamflex.platform.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Answers with an indication as a page: in the reader's language, and with a policy that lets a browser load nothing. */
@Singleton
public final class PrintedIndication {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    /** The template, checked against the page's record when the service is built. */
    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance indication(IndicationPage page);
    }

    /**
     * The page of an indication. It has no entity tag: its words can change without a change of the case.
     *
     * @param acceptLanguage the header of that name, or null when absent; Dutch when nothing fits
     */
    public Response answer(CaseIndication indication, @Nullable String acceptLanguage) {
        Language language = ReaderLanguage.among(List.of(Language.values()), Language::tag, acceptLanguage);
        IndicationPage page = IndicationPage.of(indication, language);
        return Response.ok(Templates.indication(page).render(), HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(ContentPolicy.HEADER, IndicationPageWriter.STYLESHEET.policy())
                .build();
    }
}
