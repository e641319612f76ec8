package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import org.junit.jupiter.api.Test;

class FairnessTest {

    private static final int INDICATED = 60;
    private static final int GUARANTEED = 50;

    private final List<RegionFamily> families = new ArrayList<>();
    private final List<List<Integer>> quanta = new ArrayList<>();

    /** Ten families: the first loses nothing, each next one a quantum more; the last two are protected. */
    private Fairness tenFamilies() {
        for (int f = 0; f < 10; f++) {
            add(INDICATED, f < 4 ? 0 : 1, f >= 8, INDICATED - f);
        }
        return read();
    }

    private void add(int indicated, int nights, boolean marked, int planned) {
        List<CareDay> days = new ArrayList<>();
        List<Integer> given = new ArrayList<>();
        for (int k = 0; k < 2; k++) {
            days.add(k < nights ? CareDay.blocked() : CareDay.optional(1, 96, 100));
            given.add(k == 1 ? planned : 0);
        }
        families.add(new RegionFamily(
                "family " + families.size(),
                SmallRegions.FIRST,
                new FamilyProblem(
                        days,
                        indicated,
                        indicated,
                        Math.min(indicated, GUARANTEED),
                        new GapRule(2, 1),
                        OptionalInt.empty(),
                        marked,
                        SmallRegions.WEIGHTS)));
        quanta.add(given);
    }

    private Fairness read() {
        RegionProblem problem =
                new RegionProblem(families, SmallRegions.FIRST, List.of(1_000, 1_000), SmallRegions.WEIGHTS);
        return Fairness.of(FixedPlans.of(problem, quanta, List.of(0L, 0L)), new NightsToldByWindow(problem, null));
    }

    @Test
    void half_of_the_families_lose_no_more_than_the_median_and_nine_of_ten_no_more_than_the_ninetieth() {
        LossDistribution all = tenFamilies().all();

        assertThat(all.families()).isEqualTo(10);
        assertThat(all.withLoss()).isEqualTo(9);
        assertThat(all.median()).isEqualTo(4);
        assertThat(all.ninetieth()).isEqualTo(8);
        assertThat(all.worst()).isEqualTo(9);
        assertThat(all.belowGuarantee()).isZero();
    }

    @Test
    void shares_of_the_indication_are_rounded_up_so_that_none_looks_better_than_it_is() {
        LossDistribution all = tenFamilies().all();

        assertThat(all.medianShare()).isEqualByComparingTo("0.0667");
        assertThat(all.ninetiethShare()).isEqualByComparingTo("0.1334");
        assertThat(all.worstShare()).isEqualByComparingTo("0.15");
    }

    @Test
    void the_largest_share_may_be_another_familys_than_the_most_hours() {
        add(60, 0, false, 48);
        add(16, 0, false, 12);

        LossDistribution all = read().all();

        assertThat(all.worst()).isEqualTo(12);
        assertThat(all.worstShare()).isEqualByComparingTo("0.25");
        assertThat(all.belowGuarantee()).isEqualTo(2);
    }

    @Test
    void loss_is_told_apart_by_nights_and_by_protection() {
        Fairness fairness = tenFamilies();

        assertThat(fairness.byNights()).extracting(Fairness.OfNights::nights).containsExactly(0, 1);
        assertThat(fairness.byNights())
                .extracting(group -> group.loss().worst())
                .containsExactly(3, 9);
        assertThat(fairness.byProtection())
                .extracting(Fairness.OfProtection::protectedCase)
                .containsExactly(false, true);
        assertThat(fairness.byProtection())
                .extracting(group -> group.loss().families())
                .containsExactly(8, 2);
    }

    @Test
    void families_of_whom_nobody_knows_the_nights_count_only_in_all() {
        add(60, 0, false, 48);
        RegionProblem problem = new RegionProblem(families, SmallRegions.FIRST, List.of(99, 99), SmallRegions.WEIGHTS);

        Fairness fairness = Fairness.of(FixedPlans.of(problem, quanta, List.of(0L, 0L)), none -> OptionalInt.empty());

        assertThat(fairness.byNights()).isEmpty();
        assertThat(fairness.all().families()).isEqualTo(1);
    }

    @Test
    void one_family_without_indicated_hours_loses_nothing() {
        add(0, 0, false, 0);

        LossDistribution all = read().all();

        assertThat(all.worst()).isZero();
        assertThat(all.worstShare()).isEqualTo(BigDecimal.ZERO);
    }
}
