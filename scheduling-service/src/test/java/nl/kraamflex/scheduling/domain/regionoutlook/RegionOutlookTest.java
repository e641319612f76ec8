package nl.kraamflex.scheduling.domain.regionoutlook;

import static nl.kraamflex.scheduling.domain.regionoutlook.RegionCases.NOW;
import static nl.kraamflex.scheduling.domain.regionoutlook.RegionCases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.ExpectedDemand;
import nl.kraamflex.scheduling.domain.regionplan.CapacityDate;
import nl.kraamflex.scheduling.domain.regionplan.CapacitySource;
import nl.kraamflex.scheduling.domain.regionplan.HeldBack;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegionOutlookTest {
    private static final DatedLaw LAW = DatedLaw.shipped();

    @Test
    void a_date_shows_what_is_asked_what_there_is_and_who_falls_short() {
        RegionOutlook outlook = outlook(
                null,
                RegionCases.planned(14, 8, List.of(), 8, 6),
                RegionCases.planned(49, 8, List.of(), 8, 8, 7),
                RegionCases.due("2026-10-01"));

        assertThat(outlook.days()).hasSize(OutlookPeriod.USUAL_DATES);
        RegionOutlook.Day first = outlook.days().getFirst();
        assertThat(first.demand()).isEqualTo(new ExpectedDemand(64, 64, 64));
        assertThat(first.planned()).isEqualTo(64);
        assertThat(first.capacity()).isEqualTo(40);
        assertThat(first.uncovered()).isEqualTo(24);
        assertThat(first.belowIndication()).isEqualTo(1);
        assertThat(first.belowGuarantee()).isEqualTo(1);
        assertThat(outlook.days().get(2).belowIndication()).isEqualTo(1);
        assertThat(outlook.days().get(3).belowIndication()).isZero();
        assertThat(outlook.families()).isEqualTo(new RegionOutlook.Families(2, 0, 1, 0, 0, 1, 1));
    }

    @Test
    void a_date_of_which_nobody_said_anything_has_neither_hours_nor_uncovered_care() {
        RegionOutlook outlook = outlook(null, RegionCases.planned(14, 8, List.of(), 8, 6));

        assertThat(outlook.days().get(1).capacity()).isZero();
        assertThat(outlook.days().get(1).uncovered()).isEqualTo(24);
        assertThat(outlook.days().get(2).capacity()).isNull();
        assertThat(outlook.days().get(2).uncovered()).isNull();
    }

    @Test
    void births_to_come_widen_demand_around_their_due_date() {
        CaseOnRecord[] births = new CaseOnRecord[20];
        Arrays.fill(births, RegionCases.due("2026-01-20"));

        RegionOutlook outlook = outlook(null, births);

        ExpectedDemand late = outlook.days().get(20).demand();
        assertThat(late.tenth()).isLessThan(late.median());
        assertThat(late.median()).isLessThan(late.ninetieth());
        assertThat(late.median())
                .isGreaterThan(outlook.days().getFirst().demand().median());
    }

    @Test
    void prices_are_those_of_the_plan_where_it_reaches() {
        PricedDates prices = new PricedDates(
                new UUID(0, 9),
                TODAY,
                PlanningSettings.on(LAW, TODAY, Pattern.USUAL).weights(),
                List.of(new DateShare(TODAY, 40, 64, 1_200_000)),
                List.of(new HeldBack(TODAY, 6)));

        RegionOutlook outlook = outlook(prices, RegionCases.planned(14, 8, List.of(), 8, 6));

        assertThat(outlook.days().getFirst().price())
                .isEqualTo(new RegionOutlook.Price(4_800_000, new BigDecimal("1.5000"), 6));
        assertThat(outlook.days().get(1).price()).isNull();
    }

    @Test
    void everything_assumed_is_told_with_its_source() {
        assertThat(outlook(null).figures())
                .hasSize(7)
                .filteredOn(figure -> figure.confidence() == Confidence.OURS)
                .hasSize(5);
    }

    @Test
    void an_empty_region_has_an_outlook_too() {
        assertThat(outlook(null).days())
                .allSatisfy(day -> assertThat(day.demand()).isEqualTo(new ExpectedDemand(0, 0, 0)));
    }

    @Test
    void a_period_out_of_range_names_every_fault_at_once() {
        assertThatThrownBy(() -> OutlookPeriod.of(TODAY.minusDays(1), TODAY.minusDays(2), TODAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .hasToString(
                                        "FaultyReport[faults=[Fault[pointer=from, reason=is 2026-01-04: give 2026-01-05, "
                                                + "which is today, to 2027-01-06], Fault[pointer=to, reason=is 2026-01-03: give "
                                                + "2026-01-04 to 2026-04-05, 92 dates at most]]]"));
    }

    private static RegionOutlook outlook(@Nullable PricedDates prices, CaseOnRecord... cases) {
        return RegionOutlook.of(
                new RegionOnRecord(
                        OutlookPeriod.of(null, null, TODAY),
                        List.of(cases),
                        new RegionCapacity(
                                "noord-7",
                                List.of(new CapacitySource(
                                        "roster",
                                        1,
                                        NOW,
                                        List.of(
                                                new CapacityDate(TODAY, 600),
                                                new CapacityDate(TODAY.plusDays(1), 0))))),
                        prices),
                LAW);
    }
}
