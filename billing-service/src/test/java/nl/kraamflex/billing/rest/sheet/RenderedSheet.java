package nl.kraamflex.billing.rest.sheet;

import java.util.Map;
import nl.kraamflex.platform.testing.Markup;
import nl.kraamflex.platform.testing.TemplateFolder;

/** A sheet as a browser or the press gets it, made from the templates without a running service. */
final class RenderedSheet {
    private static final TemplateFolder TEMPLATES =
            new TemplateFolder("sheet", "section", "table", "mirrored", "body", "page", "document");

    private RenderedSheet() {}

    static Markup page(StatementSheet sheet) {
        return of("page", sheet, SheetForm.SCREEN.text());
    }

    static Markup document(StatementSheet sheet) {
        return of("document", sheet, SheetForm.PAPER.text());
    }

    private static Markup of(String template, StatementSheet sheet, String style) {
        return TEMPLATES.render(template, Map.of("sheet", sheet, "style", style));
    }
}
