package nl.kraamflex.billing.rest;

import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;

/** An amount that can be answered with, or the problem that says which figure is missing. */
final class Amounts {
    /** ISO 4217 code of every amount. */
    static final String CURRENCY = "EUR";

    private Amounts() {}

    static OwnContribution.Owed owed(OwnContribution contribution) {
        return switch (contribution) {
            case OwnContribution.Owed owed -> owed;
            case OwnContribution.FigureMissing(var missing) ->
                throw new ProblemException(StandardProblems.figureNotPublished(missing));
        };
    }
}
