package nl.kraamflex.billing.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.kraamflex.platform.web.FigureRemedy;

/** How a figure of law comes on file here: over the API by two operators, or by the directory. */
@Singleton
final class FigureRemedies {
    static final FigureRemedy EDITION_OR_FILE = missing ->
            "An operator can add it with its source by PUT /v1/law-figures/%s/{validFrom}; it counts once a second operator confirmed it. %s"
                    .formatted(missing.regulation(), FigureRemedy.DIRECTORY.of(missing));

    @Produces
    @Singleton
    FigureRemedy editionOrFile() {
        return EDITION_OR_FILE;
    }
}
