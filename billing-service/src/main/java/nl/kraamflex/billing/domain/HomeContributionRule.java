package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/**
 * Care at home costs the family an amount per hour (Besluit zorgverzekering art. 2.16d, first paragraph), which the minister
 * sets for each calendar year. The year that counts is that of the date of care.
 *
 * <p>The amount is rounded once per case, calendar year and tariff, half up, on the total of minutes.
 */
public final class HomeContributionRule {
    /** Key of the amount per hour, in euro cents. */
    public static final String PER_HOUR = "own-contribution-home/per-hour";

    private static final String DEDUCTIBLE = "contribution-exemptions/deductible";

    private enum Exemption {
        CHARGED,
        EXEMPT
    }

    private record Place(LocalDate date, CareStatus status) implements Comparable<Place> {
        private static final Comparator<Place> IN_TIME =
                Comparator.comparing(Place::date).thenComparing(Place::status);

        @Override
        public int compareTo(Place other) {
            return IN_TIME.compare(this, other);
        }
    }

    private record Tariff(int year, long centsPerHour) {}

    private final DatedLaw law;
    private final Map<Tariff, RunningTotal> totals = new HashMap<>();
    private final List<ContributionLine> lines = new ArrayList<>();

    private HomeContributionRule(DatedLaw law) {
        this.law = law;
    }

    /**
     * Computes what the family owes.
     *
     * @param law every figure on file
     * @param care care of one case in any order; several entries of one date and status become one line, and time without
     *     care none
     * @return the lines and their totals, or the first date without a figure
     */
    public static OwnContribution apply(DatedLaw law, Collection<DatedCare> care) {
        return new HomeContributionRule(law).lines(care);
    }

    private OwnContribution lines(Collection<DatedCare> care) {
        Map<Place, Integer> minutes = new TreeMap<>();
        care.stream()
                .filter(entry -> entry.minutes() > 0)
                .forEach(entry ->
                        minutes.merge(new Place(entry.date(), entry.status()), entry.minutes(), Math::addExact));
        for (Map.Entry<Place, Integer> entry : minutes.entrySet()) {
            switch (law.on(PER_HOUR, entry.getKey().date())) {
                case Lookup.InForce(Figure perHour) -> lines.add(line(entry.getKey(), entry.getValue(), perHour));
                case Lookup.Missing missing -> {
                    return new OwnContribution.FigureMissing(missing);
                }
            }
        }
        List<YearTotal> years = years();
        return new OwnContribution.Owed(
                lines,
                years,
                years.stream().mapToInt(YearTotal::minutes).reduce(0, Math::addExact),
                years.stream().mapToLong(YearTotal::cents).reduce(0, Math::addExact),
                deductibleExemption());
    }

    private ContributionLine line(Place place, int minutes, Figure perHour) {
        Tariff tariff = new Tariff(place.date().getYear(), perHour.amount());
        long cents = totals.computeIfAbsent(tariff, key -> new RunningTotal(key.centsPerHour()))
                .add(minutes);
        return new ContributionLine(place.date(), place.status(), minutes, perHour, cents);
    }

    private List<YearTotal> years() {
        Map<Integer, YearTotal> years = new TreeMap<>();
        for (ContributionLine line : lines) {
            years.merge(
                    line.year(),
                    new YearTotal(line.year(), line.minutes(), line.cents()),
                    (sum, more) -> new YearTotal(
                            sum.year(),
                            Math.addExact(sum.minutes(), more.minutes()),
                            Math.addExact(sum.cents(), more.cents())));
        }
        return List.copyOf(years.values());
    }

    private List<Figure> deductibleExemption() {
        List<Figure> exemptions = new ArrayList<>();
        for (ContributionLine line : lines) {
            switch (law.on(DEDUCTIBLE, line.date())) {
                case Lookup.InForce(Figure figure)
                when figure.choice(Exemption.class) == Exemption.EXEMPT -> {
                    if (!exemptions.contains(figure)) {
                        exemptions.add(figure);
                    }
                }
                case Lookup.InForce _, Lookup.Missing _ -> {
                    return List.of();
                }
            }
        }
        return exemptions;
    }
}
