package nl.kraamflex.billing.rest;

import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.platform.web.ProblemException;

/** An amount that can be answered with, or the problem that says which figure cannot be used. */
final class Amounts {
    /** ISO 4217 code of every amount. */
    static final String CURRENCY = "EUR";

    private Amounts() {}

    static OwnContribution.Owed owed(OwnContribution contribution) {
        return switch (contribution) {
            case OwnContribution.Owed owed -> owed;
            case OwnContribution.FigureUnusable(var refusal) ->
                throw new ProblemException(StatementProblems.noFigure(refusal));
        };
    }
}
