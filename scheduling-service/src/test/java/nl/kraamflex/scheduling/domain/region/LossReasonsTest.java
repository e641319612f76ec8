package nl.kraamflex.scheduling.domain.region;

import static nl.kraamflex.scheduling.domain.region.LossReason.Code.DAYS_FULL;
import static nl.kraamflex.scheduling.domain.region.LossReason.Code.FEWER_DAYS;
import static nl.kraamflex.scheduling.domain.region.LossReason.Code.GUARANTEE_FIRST;
import static nl.kraamflex.scheduling.domain.region.LossReason.Code.KEPT_FOR_BIRTHS;
import static nl.kraamflex.scheduling.domain.region.LossReason.Code.NO_DAY_FITS;
import static nl.kraamflex.scheduling.domain.region.LossReason.Code.PROTECTED_FIRST;
import static nl.kraamflex.scheduling.domain.region.LossReason.Code.REQUIRED_VISITS_FIRST;
import static nl.kraamflex.scheduling.domain.region.LossReason.Code.SHARED;
import static nl.kraamflex.scheduling.domain.region.LossReason.Code.SHORT_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import org.junit.jupiter.api.Test;

class LossReasonsTest {

    private static final CareDay OPTIONAL = CareDay.optional(12, 32, 2000);
    private static final CareDay REQUIRED = CareDay.required(12, 32, 2000);

    private static RegionFamily family(String key, int toPlan, int toGuarantee, boolean marked, CareDay... days) {
        return new RegionFamily(
                key,
                SmallRegions.FIRST,
                new FamilyProblem(
                        List.of(days),
                        toPlan,
                        toPlan,
                        toGuarantee,
                        new GapRule(2, 1),
                        OptionalInt.empty(),
                        marked,
                        SmallRegions.WEIGHTS));
    }

    private static RegionFamily family(String key, int toPlan, CareDay... days) {
        return family(key, toPlan, 0, false, days);
    }

    /** Two dates with as much capacity as given and no prices. */
    private static FamilyLoss lossOfFirst(List<RegionFamily> families, List<Integer> capacity, Integer[]... quanta) {
        RegionProblem problem = new RegionProblem(families, SmallRegions.FIRST, capacity, SmallRegions.WEIGHTS);
        RegionPlan plan =
                FixedPlans.of(problem, Arrays.stream(quanta).map(List::of).toList(), List.of(0L, 0L));
        return loss(plan, date -> 0);
    }

    private static FamilyLoss loss(RegionPlan plan, ToIntFunction<LocalDate> keptForBirths) {
        return new LossReasons(plan, new NightsToldByWindow(plan.problem(), null), keptForBirths).of(0);
    }

    private static Integer[] days(Integer... quanta) {
        return quanta;
    }

    private static List<LossReason.Code> codes(FamilyLoss loss) {
        return loss.reasons().stream().map(LossReason::code).toList();
    }

    @Test
    void a_family_with_all_its_hours_needs_no_reason() {
        FamilyLoss loss = lossOfFirst(List.of(family("a", 40, OPTIONAL, OPTIONAL)), List.of(20, 20), days(20, 20));

        assertThat(loss.missing()).isZero();
        assertThat(loss.reasons()).isEmpty();
    }

    @Test
    void days_without_an_hour_to_spare_are_named() {
        FamilyLoss loss = lossOfFirst(List.of(family("a", 40, OPTIONAL, OPTIONAL)), List.of(16, 60), days(16, 20));

        assertThat(loss.missing()).isEqualTo(4);
        assertThat(loss.reasons())
                .containsExactly(new LossReason(SHORT_DAYS, List.of(1)), new LossReason(NO_DAY_FITS, List.of()));
    }

    @Test
    void a_day_with_fewer_hours_left_than_a_visit_takes_is_short_and_one_with_an_hour_for_a_longer_visit_is_not() {
        RegionFamily family = family("a", 40, OPTIONAL, OPTIONAL);

        assertThat(lossOfFirst(List.of(family), List.of(11, 32), days(0, 32)).reasons())
                .containsExactly(new LossReason(SHORT_DAYS, List.of(1)));
        assertThat(lossOfFirst(List.of(family), List.of(12, 32), days(0, 32)).reasons())
                .containsExactly(new LossReason(NO_DAY_FITS, List.of()));
        assertThat(lossOfFirst(List.of(family), List.of(13, 32), days(12, 24)).reasons())
                .containsExactly(new LossReason(NO_DAY_FITS, List.of()));
    }

    @Test
    void a_price_alone_makes_no_day_short() {
        RegionProblem problem = new RegionProblem(
                List.of(family("a", 40, OPTIONAL, OPTIONAL)),
                SmallRegions.FIRST,
                List.of(20, 60),
                SmallRegions.WEIGHTS);
        RegionPlan plan = FixedPlans.of(problem, List.of(List.of(16, 20)), List.of(800_000L, 0L));

        FamilyLoss loss = loss(plan, date -> 0);

        assertThat(codes(loss)).containsExactly(NO_DAY_FITS);
        assertThat(loss.highestPrice()).isEqualTo(800_000);
    }

    @Test
    void hours_that_are_kept_for_births_to_come_are_named_and_nobody_is_told_that_all_are_given() {
        RegionProblem problem = new RegionProblem(
                List.of(family("a", 40, OPTIONAL, OPTIONAL)),
                SmallRegions.FIRST,
                List.of(16, 16),
                SmallRegions.WEIGHTS);
        RegionPlan plan = FixedPlans.of(problem, List.of(List.of(16, 16)), List.of(0L, 0L));

        FamilyLoss loss = loss(plan, date -> date.equals(SmallRegions.FIRST) ? 0 : 8);

        assertThat(loss.reasons())
                .containsExactly(
                        new LossReason(SHORT_DAYS, List.of(1, 2)), new LossReason(KEPT_FOR_BIRTHS, List.of(2)));
    }

    @Test
    void required_visits_that_take_all_hours_of_a_date_are_named() {
        FamilyLoss loss = lossOfFirst(
                List.of(family("a", 40, OPTIONAL, OPTIONAL), family("b", 40, REQUIRED, REQUIRED)),
                List.of(12, 33),
                days(0, 13),
                days(12, 20));

        assertThat(loss.reasons())
                .contains(new LossReason(SHORT_DAYS, List.of(1, 2)), new LossReason(REQUIRED_VISITS_FIRST, List.of(1)));
    }

    @Test
    void protected_families_go_first_but_not_before_each_other() {
        RegionFamily marked = family("b", 40, 0, true, OPTIONAL, OPTIONAL);
        List<Integer> capacity = List.of(36, 36);

        FamilyLoss ordinary =
                lossOfFirst(List.of(family("a", 40, OPTIONAL, OPTIONAL), marked), capacity, days(16, 16), days(20, 20));
        FamilyLoss alike = lossOfFirst(
                List.of(family("a", 40, 0, true, OPTIONAL, OPTIONAL), marked), capacity, days(16, 16), days(20, 20));

        assertThat(ordinary.reasons()).contains(new LossReason(PROTECTED_FIRST, List.of(1, 2)));
        assertThat(codes(alike)).doesNotContain(PROTECTED_FIRST);
    }

    @Test
    void a_protected_family_whose_visits_are_required_or_too_short_to_matter_takes_nothing_from_others() {
        RegionFamily required = family("b", 24, 0, true, REQUIRED, REQUIRED);
        RegionFamily small = family("c", 4, 0, true, CareDay.optional(4, 4, 400), OPTIONAL);

        FamilyLoss besideRequired = lossOfFirst(
                List.of(family("a", 64, OPTIONAL, OPTIONAL), required), List.of(28, 28), days(16, 16), days(12, 12));
        FamilyLoss besideSmall = lossOfFirst(
                List.of(family("a", 64, OPTIONAL, OPTIONAL), small), List.of(4, 32), days(0, 32), days(4, 0));

        assertThat(codes(besideRequired)).doesNotContain(PROTECTED_FIRST);
        assertThat(codes(besideSmall)).doesNotContain(PROTECTED_FIRST);
    }

    @Test
    void the_guarantee_of_others_goes_first_for_who_has_more() {
        RegionFamily atGuarantee = family("b", 60, 40, false, OPTIONAL, OPTIONAL);
        List<Integer> capacity = List.of(44, 36);

        FamilyLoss more = lossOfFirst(
                List.of(family("a", 60, 30, false, OPTIONAL, OPTIONAL), atGuarantee),
                capacity,
                days(24, 16),
                days(20, 20));
        FamilyLoss below = lossOfFirst(
                List.of(family("a", 60, 50, false, OPTIONAL, OPTIONAL), atGuarantee),
                capacity,
                days(24, 16),
                days(20, 20));

        assertThat(more.reasons()).contains(new LossReason(GUARANTEE_FIRST, List.of(1, 2)));
        assertThat(codes(below)).doesNotContain(GUARANTEE_FIRST);
        assertThat(below.belowGuarantee()).isEqualTo(10);
    }

    @Test
    void a_loss_that_others_share_says_so() {
        RegionFamily other = family("b", 40, OPTIONAL, OPTIONAL);

        FamilyLoss shared = lossOfFirst(
                List.of(family("a", 40, OPTIONAL, OPTIONAL), other), List.of(36, 36), days(18, 18), days(18, 18));
        FamilyLoss alone = lossOfFirst(
                List.of(family("a", 40, OPTIONAL, OPTIONAL), other), List.of(36, 36), days(16, 16), days(20, 20));

        assertThat(codes(shared)).contains(SHARED);
        assertThat(codes(alone)).doesNotContain(SHARED);
    }

    @Test
    void a_window_that_is_full_is_no_want_of_caregivers() {
        FamilyLoss loss =
                lossOfFirst(List.of(family("a", 80, CareDay.blocked(), OPTIONAL)), List.of(0, 32), days(0, 32));

        assertThat(loss.reasons())
                .containsExactly(new LossReason(DAYS_FULL, List.of()), new LossReason(FEWER_DAYS, List.of(1)));
    }

    @Test
    void who_has_no_day_for_care_is_told_no_more_than_that() {
        FamilyLoss loss =
                lossOfFirst(List.of(family("a", 80, CareDay.blocked(), CareDay.blocked())), List.of(9, 9), days(0, 0));

        assertThat(loss.reasons()).containsExactly(new LossReason(FEWER_DAYS, List.of(1, 2)));
    }

    @Test
    void hours_that_are_left_though_caregivers_are_free_have_a_reason_too() {
        FamilyLoss loss = lossOfFirst(List.of(family("a", 40, OPTIONAL, OPTIONAL)), List.of(99, 99), days(20, 16));

        assertThat(loss.reasons()).containsExactly(new LossReason(NO_DAY_FITS, List.of()));
    }

    @Test
    void reasons_read_as_a_sentence_in_both_languages() {
        assertThat(new LossReason(SHORT_DAYS, List.of(1, 2, 5)).dutch())
                .isEqualTo("Op dag 1, 2 en 5 zijn er te weinig verzorgenden.");
        assertThat(new LossReason(SHORT_DAYS, List.of(1, 2, 5)).english())
                .isEqualTo("On day 1, 2 and 5 there are too few caregivers.");
        assertThat(new LossReason(FEWER_DAYS, List.of(1)).dutch())
                .isEqualTo("Op dag 1 kan geen zorg worden gepland. Daardoor blijven er minder dagen over.");
        assertThat(SHORT_DAYS.dutch()).isEqualTo("Op deze dagen zijn er te weinig verzorgenden.");
        assertThat(SHORT_DAYS.english()).isEqualTo("On these days there are too few caregivers.");
    }

    @Test
    void no_reason_speaks_of_a_child_so_that_it_can_be_read_after_a_loss() {
        List<String> words = List.of("geboorte", "kind", "kraam", "voeding", "gezin", "birth", "child", "family");

        assertThat(Stream.of(LossReason.Code.values())
                        .map(code -> new LossReason(code, List.of(1, 2)))
                        .flatMap(reason -> Stream.of(reason.dutch(), reason.english())))
                .allSatisfy(text -> assertThat(words)
                        .noneMatch(word -> text.toLowerCase(Locale.ROOT).contains(word))
                        .isNotEmpty())
                .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("%"));
    }
}
