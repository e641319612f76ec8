package nl.kraamflex.billing.rest;

import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.stay.StayContribution;
import nl.kraamflex.billing.domain.stay.StayRefusal;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.StandardProblems;

/** Why the contribution for a stay cannot be computed, as problems with their remedies. */
final class StayProblems {
    private StayProblems() {}

    static Problem of(StayContribution.Refused refused) {
        InstitutionStay stay = refused.stay();
        return switch (refused.reason()) {
            case StayRefusal.OutpatientBirth _ ->
                Problem.of(409, "outpatient-birth-not-on-file", "An outpatient birth has amounts of its own")
                        .detail(
                                "Stay %s is an outpatient birth without medical need. What it costs is not on file, and the amounts per day do not apply. Ask the hospital or the health insurer."
                                        .formatted(stay.id()))
                        .build();
            case StayRefusal.FigureMissing(var missing) ->
                StandardProblems.figureNotPublished(missing, FigureRemedies.EDITION_OR_FILE);
            case StayRefusal.ThresholdMissing(var missing) ->
                Problem.of(409, "threshold-not-published", "The threshold of the day rate is not on file")
                        .detail(missing.explanation()
                                + " If somebody says that the rate stays at or below it, send who that is in rateBelowThreshold: then the fixed amount alone is owed. "
                                + FigureRemedies.EDITION_OR_FILE.of(missing))
                        .with("figure", missing.key())
                        .with("date", missing.date().toString())
                        .build();
            case StayRefusal.DerivedNotAccepted(var figure, var date) ->
                Problem.of(409, "derived-figure-not-accepted", "A figure was worked out from others")
                        .detail(
                                "%s on %s is printed nowhere; it was worked out from other amounts. Ask again with acceptDerived=true to use it."
                                        .formatted(figure.key(), date))
                        .with("figure", figure.key())
                        .with("date", date.toString())
                        .build();
            case StayRefusal.RateMissing _ ->
                Problem.of(409, "stay-rate-missing", "The day rate of the institution is not known")
                        .detail(
                                "Stay %s has no rate. Send rate, or in rateBelowThreshold who says that it stays at or below the threshold."
                                        .formatted(stay.id()))
                        .build();
            case StayRefusal.ChildrenNotChosen(var children) ->
                Problem.of(409, "setting-missing", "The organisation has to choose first")
                        .detail(
                                "Stay %s has %d children, and no source says how many of them owe. Choose childrenCounted in PUT /v1/settings."
                                        .formatted(stay.id(), children))
                        .with("setting", "childrenCounted")
                        .build();
            case StayRefusal.PartDaysNotChosen _ ->
                Problem.of(409, "setting-missing", "The organisation has to choose first")
                        .detail(
                                "Stay %s has a first and a last date, and no source says whether those count. Send days instead of to, or choose partDays in PUT /v1/settings."
                                        .formatted(stay.id()))
                        .with("setting", "partDays")
                        .build();
        };
    }
}
