package nl.kraamflex.billing.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.contribution.DerivedFigures;
import nl.kraamflex.billing.domain.contribution.FigureRefusal;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementVerdict;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;

/** Why there is no statement, or no further version of one, each with its remedy. */
final class StatementProblems {
    private StatementProblems() {}

    static DerivedFigures derived(boolean accepted) {
        return accepted ? DerivedFigures.ACCEPTED : DerivedFigures.REFUSED;
    }

    static Statement stated(StatementVerdict verdict) {
        return switch (verdict) {
            case StatementVerdict.Stated(Statement statement) -> statement;
            case StatementVerdict.Refused(FigureRefusal refusal) -> throw new ProblemException(noFigure(refusal));
        };
    }

    static Problem noFigure(FigureRefusal refusal) {
        return switch (refusal) {
            case FigureRefusal.NotOnFile(var missing) ->
                StandardProblems.figureNotPublished(missing, FigureRemedies.EDITION_OR_FILE);
            case FigureRefusal.DerivedOnly(Figure figure, var date) ->
                Problem.of(409, "figure-derived", "A figure that this answer needs was worked out from others")
                        .detail(
                                "%s of %s is printed nowhere for %s. Repeat the request with acceptDerived=true to use it with a warning, or let an operator add a published figure with its source."
                                        .formatted(figure.key(), figure.file().id(), date))
                        .with("figure", figure.key())
                        .with("date", date.toString())
                        .build();
        };
    }

    static String noCare(UUID caseId) {
        return "This organisation has no record of care for case %s and no stay in a place of its own of which a day is over, or they are still on their way. Record visits at scheduling-service, or wait with the header 'Prefer: wait=5'."
                .formatted(caseId);
    }

    static Problem nothingToState(UUID caseId) {
        return Problem.of(409, "nothing-to-state", "There is nothing to state that was not stated before")
                .detail(
                        "Case %s has no care and no stay that is to be billed and is not on a statement yet. Read the statement: 'pending' is what a version would state, and 'held' says what the rest waits for."
                                .formatted(caseId))
                .build();
    }

    static Problem stayLasts(UUID caseId, InstitutionStay stay, boolean closed) {
        return Problem.of(409, "stay-lasts", "A stay in a place of this organisation is not over")
                .detail(
                        "Stay %s (%s from %s to %s) is not over, so a final statement would not be the last. Issue FINAL from %s on%s. Where the stay ends earlier, correct it with PUT /v1/cases/%s/institution-stays."
                                .formatted(
                                        stay.id(),
                                        stay.place(),
                                        stay.from(),
                                        stay.lastDate(),
                                        stay.lastDate().plusDays(1),
                                        closed ? "" : ", and INTERIM until then",
                                        caseId))
                .invalid("/kind", "is FINAL, while stay %s lasts to %s".formatted(stay.id(), stay.lastDate()))
                .build();
    }

    static Problem careToCome(LocalDate until, boolean closed) {
        return Problem.of(409, "care-to-come", "The schedule still has care to come")
                .detail(
                        "The schedule has care up to %s, so a final statement would not be the last. Issue FINAL once that care is on record or from %s on%s. Where the family wants no more care, record in indication-service that it declines the hours that are left."
                                .formatted(until, until.plusDays(1), closed ? "" : ", and INTERIM until then"))
                .invalid("/kind", "is FINAL, while care is planned up to " + until)
                .build();
    }

    static Problem finalWasIssued(int version) {
        return Problem.of(409, "final-statement-issued", "A final statement was issued before")
                .detail("Version %d was final. What has changed since is a correction of it: send kind FINAL."
                        .formatted(version))
                .invalid("/kind", "is INTERIM, after final version %d".formatted(version))
                .build();
    }
}
