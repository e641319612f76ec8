package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kraamflex.scheduling.domain.distribution.CareDay;

class FairnessPropertiesTest {

    private static final long STEPS = 4_000;

    private static RegionPlan plan(long seed, int families, int percent) {
        return SmallRegions.solve(new SmallRegions(seed).lifeSized(families, percent), 2, STEPS);
    }

    private static OptionalInt nights(int family) {
        return OptionalInt.of(family % 4);
    }

    private static List<FamilyLoss> losses(RegionPlan plan) {
        LossReasons reasons = new LossReasons(plan, FairnessPropertiesTest::nights, date -> 0);
        return IntStream.range(0, plan.families().size()).mapToObj(reasons::of).toList();
    }

    @Property(tries = 60)
    void nobody_gets_less_without_a_reason_and_nobody_a_reason_who_gets_all(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int families,
            @ForAll @IntRange(max = 200) int percent) {
        RegionPlan plan = plan(seed, families, percent);

        assertThat(losses(plan))
                .allSatisfy(loss -> assertThat(loss.reasons().isEmpty()).isEqualTo(loss.missing() == 0));
    }

    @Property(tries = 60)
    void a_reason_names_days_of_the_window_and_each_code_once(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int families,
            @ForAll @IntRange(max = 200) int percent) {
        RegionPlan plan = plan(seed, families, percent);

        assertThat(losses(plan)).allSatisfy(loss -> {
            assertThat(loss.reasons()).extracting(LossReason::code).doesNotHaveDuplicates();
            assertThat(loss.reasons())
                    .allSatisfy(reason -> assertThat(reason.days())
                            .isSorted()
                            .doesNotHaveDuplicates()
                            .allSatisfy(day -> assertThat(day).isBetween(1, 8)));
        });
    }

    @Property(tries = 60)
    void a_day_is_called_short_just_where_too_little_is_left_for_a_visit_or_a_longer_one(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int families,
            @ForAll @IntRange(max = 200) int percent) {
        RegionPlan plan = plan(seed, families, percent);

        List<FamilyLoss> losses = losses(plan);
        for (int f = 0; f < losses.size(); f++) {
            if (losses.get(f).missing() > 0) {
                assertThat(daysOf(losses.get(f), LossReason.Code.SHORT_DAYS)).isEqualTo(shortDays(plan, f));
            }
        }
    }

    private static List<Integer> daysOf(FamilyLoss loss, LossReason.Code code) {
        return loss.reasons().stream()
                .filter(reason -> reason.code() == code)
                .flatMap(reason -> reason.days().stream())
                .toList();
    }

    private static List<Integer> shortDays(RegionPlan plan, int f) {
        RegionFamily family = plan.problem().families().get(f);
        List<Integer> given = plan.families().get(f).quanta();
        List<Integer> days = new ArrayList<>();
        for (int day = 1; day <= given.size(); day++) {
            CareDay asked = family.problem().days().get(day - 1);
            int has = given.get(day - 1);
            if (asked.isOpen() && has < asked.longest()) {
                DateShare date = plan.dates().get(plan.problem().offsetOf(family) + day - 1);
                int visit = has == 0 ? asked.shortest() : has + 1;
                if (date.used() - has + visit > Math.max(date.capacity(), date.used())) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    @Property(tries = 60)
    void groups_hold_every_family_once_and_the_worst_of_them_is_the_worst_of_all(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int families,
            @ForAll @IntRange(max = 200) int percent) {
        RegionPlan plan = plan(seed, families, percent);

        Fairness fairness = Fairness.of(plan, FairnessPropertiesTest::nights);

        LossDistribution all = fairness.all();
        List<LossDistribution> nights =
                fairness.byNights().stream().map(Fairness.OfNights::loss).toList();
        List<LossDistribution> marks = fairness.byProtection().stream()
                .map(Fairness.OfProtection::loss)
                .toList();
        for (List<LossDistribution> groups : List.of(nights, marks)) {
            assertThat(groups.stream().mapToInt(LossDistribution::families).sum())
                    .isEqualTo(families);
            assertThat(groups.stream().mapToInt(LossDistribution::withLoss).sum())
                    .isEqualTo(all.withLoss());
            assertThat(groups.stream().mapToInt(LossDistribution::worst).max()).hasValue(all.worst());
        }
        assertThat(all.median()).isLessThanOrEqualTo(all.ninetieth());
        assertThat(all.ninetieth()).isLessThanOrEqualTo(all.worst());
        assertThat(all.worst())
                .isEqualTo(losses(plan).stream()
                        .mapToInt(FamilyLoss::missing)
                        .max()
                        .orElseThrow());
    }
}
