package nl.kraamflex.scheduling.rest.regionoutlook;

import java.util.Map;
import nl.kraamflex.platform.testing.Markup;
import nl.kraamflex.platform.testing.TemplateFolder;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOutlook;

/** Page and picture of a region as a browser gets them, made without a running service. */
final class RenderedRegion {
    private static final TemplateFolder TEMPLATES = new TemplateFolder("regionoutlook", "picture", "page");

    private RenderedRegion() {}

    static Markup picture(RegionOutlook outlook, Language language) {
        return picture(RegionPicture.of(outlook, language));
    }

    static Markup picture(RegionPicture picture) {
        return TEMPLATES.render("picture", Map.of("picture", picture));
    }

    static Markup page(RegionOutlook outlook, Language language) {
        String picture = picture(outlook, language).markup();
        return TEMPLATES.render("page", Map.of("page", RegionPage.of(outlook, language, picture)));
    }
}
