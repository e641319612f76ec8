package nl.kraamflex.scheduling.domain.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.TargetProfile;

/**
 * What is assumed of births to come, from the file of a date.
 *
 * @param spread when births fall around their due date
 * @param packages what a family without an indication is expected to get
 * @param days days over which such a family's hours are spread, the day of birth included
 * @param overdueDays days after the last of {@code spread} on which a birth may still be reported
 * @param heldBackPercentile how sure a plan of a region is to be, in percent, that the hours it keeps for births to come are enough:
 *     one of {@link #PERCENTILES}; 0 keeps none
 * @param figures every figure used, with its source and how sure we are
 */
public record BirthAssumptions(
        BirthSpread spread,
        List<BasePackage> packages,
        int days,
        int overdueDays,
        int heldBackPercentile,
        List<Figure> figures) {

    /** What a plan can be told to keep for births to come, as the percentile of what they may need; 0 is nothing. */
    public static final List<Integer> PERCENTILES = List.of(0, 10, 50, 90);

    private static final int WEEK = 7;
    private static final int WEEK_OF_DUE_DATE = 40;

    /**
     * A package of hours.
     *
     * @param weight how many families get it, compared with the others
     * @param quanta its quanta of 15 minutes
     */
    public record BasePackage(int weight, int quanta) {}

    /** Takes copies of the lists. */
    public BirthAssumptions {
        packages = List.copyOf(packages);
        figures = List.copyOf(figures);
    }

    /**
     * The assumptions of a date.
     *
     * @param law every figure on file
     * @param date the date
     * @return what is assumed
     * @throws FigureNotPublished when the file does not reach so far back
     * @throws UnusableFigure when the file gives another number of weights than of packages, or a percentile there is none of
     */
    public static BirthAssumptions on(DatedLaw law, LocalDate date) {
        Figure firstWeek = law.require("expected-births/first-week", date);
        Figure weekWeights = law.require("expected-births/week-weights", date);
        Figure hours = law.require("expected-births/package-hours", date);
        Figure weights = law.require("expected-births/package-weights", date);
        Figure days = law.require("expected-births/package-days", date);
        Figure overdue = law.require("expected-births/overdue-days", date);
        Figure heldBack = law.require("expected-births/held-back", date);
        if (!PERCENTILES.contains(heldBack.amountAsInt())) {
            throw new UnusableFigure("%s in %s is %d: give one of %s"
                    .formatted(heldBack.key(), heldBack.file(), heldBack.amount(), PERCENTILES));
        }
        if (hours.amounts().size() != weights.amounts().size()) {
            throw new UnusableFigure("%s in %s has %d amounts and %s has %d: give each package a weight"
                    .formatted(
                            weights.key(),
                            weights.file(),
                            weights.amounts().size(),
                            hours.key(),
                            hours.amounts().size()));
        }
        List<Integer> byDay = new ArrayList<>();
        for (long weight : weekWeights.amounts()) {
            byDay.addAll(Collections.nCopies(WEEK, Math.toIntExact(weight)));
        }
        List<BasePackage> packages = new ArrayList<>();
        for (int i = 0; i < hours.amounts().size(); i++) {
            packages.add(new BasePackage(
                    Math.toIntExact(weights.amounts().get(i)),
                    Math.toIntExact(hours.amounts().get(i))));
        }
        return new BirthAssumptions(
                new BirthSpread((firstWeek.amountAsInt() - WEEK_OF_DUE_DATE) * WEEK, byDay),
                packages,
                days.amountAsInt(),
                overdue.amountAsInt(),
                heldBack.amountAsInt(),
                List.of(firstWeek, weekWeights, hours, weights, days, overdue, heldBack));
    }

    /** How many days after its due date a birth that nobody reported is still expected. */
    public int daysUntilOverdue() {
        return spread.firstDay() + spread.weights().size() - 1 + overdueDays;
    }

    /**
     * What a family without an indication may need.
     *
     * @param profile how hours run over the days
     * @return one possibility per package, its wished amounts rounded to whole quanta of which none gets lost
     */
    public List<ExpectedBirth.Possibility> possibilities(TargetProfile profile) {
        return packages.stream()
                .map(each -> new ExpectedBirth.Possibility(each.weight(), spread(profile, each.quanta(), days)))
                .toList();
    }

    /**
     * What a family with an indication needs, in whole quanta per day.
     *
     * @param profile how hours run over the days
     * @param quanta the indicated quanta
     * @param days days to spread them over, 1 or more
     * @return amounts that sum up to {@code quanta}
     */
    public static List<Integer> spread(TargetProfile profile, int quanta, int days) {
        return spread(profile, quanta, 1, days);
    }

    /**
     * The same where the first days are over.
     *
     * @param from first day that may have hours, 1 or more
     * @param days last of these days
     * @return amounts from day 1 on that sum up to {@code quanta}, 0 before {@code from}
     */
    public static List<Integer> spread(TargetProfile profile, int quanta, int from, int days) {
        List<DayKind> kinds = new ArrayList<>(Collections.nCopies(days, DayKind.OPTIONAL));
        Collections.fill(kinds.subList(0, Math.min(from - 1, days)), DayKind.BLOCKED);
        List<Integer> byDay = new ArrayList<>();
        int hundredths = 0;
        int given = 0;
        for (int wish : profile.targets(kinds, quanta)) {
            hundredths += wish;
            int upTo = (hundredths + 50) / 100;
            byDay.add(upTo - given);
            given = upTo;
        }
        return List.copyOf(byDay);
    }
}
