package nl.kraamflex.scheduling.rest.outlook;

import java.util.Map;
import nl.kraamflex.platform.testing.Markup;
import nl.kraamflex.platform.testing.TemplateFolder;
import nl.kraamflex.scheduling.OutlookCase;
import nl.kraamflex.scheduling.domain.Language;

/** Page and picture of a schedule as a browser gets them, made without a running service. */
final class RenderedOutlook {
    private static final TemplateFolder TEMPLATES = new TemplateFolder("outlook", "picture", "page");

    private RenderedOutlook() {}

    static Markup picture(OutlookCase theCase, Language language) {
        return TEMPLATES.render("picture", Map.of("picture", SchedulePicture.of(theCase.outlook(), language)));
    }

    static Markup page(OutlookCase theCase, Language language) {
        String picture = picture(theCase, language).markup();
        return TEMPLATES.render(
                "page", Map.of("page", new SchedulePageWriter(theCase.outlook(), language).page(picture)));
    }
}
