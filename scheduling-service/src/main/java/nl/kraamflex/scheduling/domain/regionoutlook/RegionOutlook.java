package nl.kraamflex.scheduling.domain.regionoutlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.QuarterHours;
import nl.kraamflex.scheduling.domain.region.BirthAssumptions;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.DemandForecast;
import nl.kraamflex.scheduling.domain.region.ExpectedDemand;
import org.jspecify.annotations.Nullable;

/**
 * What is coming in a region: per date what families ask for and births to come may ask for, against the caregiver hours there are.
 * Amounts are quarters of an hour.
 *
 * @param regionCode the organisation's own code of the region
 * @param asOf the date on which it was made
 * @param days one entry per date, in order
 * @param families who is counted
 * @param pricedBy the plan that gave the prices; null while none did
 * @param figures every figure that was assumed
 */
public record RegionOutlook(
        String regionCode,
        LocalDate asOf,
        List<Day> days,
        Families families,
        @Nullable PricedDates pricedBy,
        List<Figure> figures) {

    /**
     * What is coming on one date.
     *
     * @param demand what is asked for: by families as their plans have it with what is missing in them, by families without a plan, and
     *     by births to come
     * @param planned what plans in force have
     * @param capacity caregiver time; null where no source said anything
     * @param price what an hour is worth; null where no plan of the region reaches
     * @param belowIndication families that may have a visit on the date and get less than indicated
     * @param belowGuarantee families that may have a visit on the date and stay below the guaranteed hours
     */
    public record Day(
            LocalDate date,
            ExpectedDemand demand,
            int planned,
            @Nullable Integer capacity,
            @Nullable Price price,
            int belowIndication,
            int belowGuarantee) {

        /** Planned care for which there is no caregiver; null where nobody said how much time there is. */
        public @Nullable Integer uncovered() {
            return capacity == null ? null : Math.max(0, planned - capacity);
        }
    }

    /**
     * What an hour is worth on a date, by the plan that was made last.
     *
     * @param pricePerHour what one more hour would save at most, by these prices
     * @param scarcity the same in ordinary missing hours; null when those weigh nothing
     * @param heldBack quarters that the plan kept for births to come
     */
    public record Price(long pricePerHour, @Nullable BigDecimal scarcity, int heldBack) {}

    /**
     * Who is counted. No family is in two of the first five.
     *
     * @param planned families with a plan and an open day from today on
     * @param withoutPlan families born already that have no plan yet
     * @param expected births to come
     * @param overdue so long past the due date without a birth on record that none is expected any more; they are in no demand
     * @param withoutDueDate without birth and due date here; they are in no demand
     * @param belowIndication of the planned ones, those that get less than indicated
     * @param belowGuarantee of the planned ones, those that stay below the guaranteed hours
     */
    public record Families(
            int planned,
            int withoutPlan,
            int expected,
            int overdue,
            int withoutDueDate,
            int belowIndication,
            int belowGuarantee) {}

    /** Keeps copies of the lists. */
    public RegionOutlook {
        days = List.copyOf(days);
        figures = List.copyOf(figures);
    }

    /**
     * Makes the outlook of a region.
     *
     * @throws FigureNotPublished when a figure is not on file for its date
     */
    public static RegionOutlook of(RegionOnRecord region, DatedLaw law) {
        OutlookPeriod period = region.period();
        BirthAssumptions assumptions = BirthAssumptions.on(law, period.today());
        ComingCare coming = ComingCare.of(
                region.cases(), assumptions, PlanningSettings.on(law, period.today(), Pattern.USUAL), period.today());
        List<ExpectedDemand> births = new DemandForecast(assumptions.spread(), period.today())
                .on(period.from(), period.dates(), coming.births());
        Totals totals = Totals.of(region.cases(), law, period.today());
        Map<LocalDate, Integer> minutes = region.capacity().minutesByDate();
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < period.dates(); i++) {
            LocalDate date = period.from().plusDays(i);
            int asked = totals.asked.getOrDefault(date, 0) + coming.asked().getOrDefault(date, 0);
            Integer there = minutes.get(date);
            days.add(new Day(
                    date,
                    births.get(i).plus(asked / QuarterHours.MINUTES),
                    totals.planned.getOrDefault(date, 0) / QuarterHours.MINUTES,
                    there == null ? null : there / QuarterHours.MINUTES,
                    price(region.prices(), date),
                    totals.belowIndication.getOrDefault(date, 0),
                    totals.belowGuarantee.getOrDefault(date, 0)));
        }
        return new RegionOutlook(
                region.capacity().regionCode(),
                period.today(),
                days,
                totals.families(coming),
                region.prices(),
                assumptions.figures());
    }

    private static @Nullable Price price(@Nullable PricedDates prices, LocalDate date) {
        if (prices == null) {
            return null;
        }
        DateShare share = prices.on(date).orElse(null);
        return share == null
                ? null
                : new Price(
                        share.pricePerHour(), share.scarcity(prices.weights()).orElse(null), prices.heldBackOn(date));
    }

    /** Sums over the planned families. */
    private static final class Totals {
        private final Map<LocalDate, Integer> asked = new HashMap<>();
        private final Map<LocalDate, Integer> planned = new HashMap<>();
        private final Map<LocalDate, Integer> belowIndication = new HashMap<>();
        private final Map<LocalDate, Integer> belowGuarantee = new HashMap<>();
        private int families;
        private int less;
        private int below;

        static Totals of(List<CaseOnRecord> cases, DatedLaw law, LocalDate today) {
            Totals totals = new Totals();
            Map<LocalDate, Integer> guarantees = new HashMap<>();
            for (CaseOnRecord one : cases) {
                CaseOnRecord.PlanOnRecord plan = one.plan();
                LocalDate born = one.birthDate();
                if (plan != null && born != null) {
                    int guarantee = guarantees.computeIfAbsent(
                            born,
                            date -> law.require("distribution/guarantee", date).amountAsInt() * QuarterHours.MINUTES);
                    totals.add(HoursAsked.of(one, plan, guarantee, today));
                }
            }
            return totals;
        }

        private void add(HoursAsked family) {
            family.asked().forEach((date, minutes) -> asked.merge(date, minutes, Math::addExact));
            family.planned().forEach((date, minutes) -> planned.merge(date, minutes, Math::addExact));
            if (family.open().isEmpty()) {
                return;
            }
            families++;
            if (family.belowIndication() > 0) {
                less++;
                family.open().forEach(date -> belowIndication.merge(date, 1, Integer::sum));
            }
            if (family.belowGuarantee() > 0) {
                below++;
                family.open().forEach(date -> belowGuarantee.merge(date, 1, Integer::sum));
            }
        }

        private Families families(ComingCare coming) {
            return new Families(
                    families,
                    coming.withoutPlan(),
                    coming.births().size(),
                    coming.overdue(),
                    coming.withoutDueDate(),
                    less,
                    below);
        }
    }
}
