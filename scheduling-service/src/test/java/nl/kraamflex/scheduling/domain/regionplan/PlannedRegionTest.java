package nl.kraamflex.scheduling.domain.regionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.BoundBy;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.FamilyShare;
import nl.kraamflex.scheduling.domain.region.RegionStanding;
import nl.kraamflex.scheduling.domain.region.StoppedBy;
import org.junit.jupiter.api.Test;

/** A region of one date with 100 quarters, of which its plan kept 30 for births, at 7 a quarter. */
class PlannedRegionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");
    private static final ObjectiveWeights WEIGHTS =
            new ObjectiveWeights(1, 4, 16, 40, 160, 800, 1_200, 1_600, 4, 40_000, 1_000_000);
    private static final int PRICE = 7;
    private static final int HELD_BACK = 30;

    private final PlannedRegion region = PlannedRegion.of(given(100), new UUID(0, 1), proposal(0));

    @Test
    void hours_held_back_are_not_offered_and_no_part_of_the_bound() {
        PlannedRegion planned = region.with(family(60, 5_000, false));

        assertThat(date(planned).capacity()).isEqualTo(70);
        assertThat(planned.heldBackOn(TODAY)).isEqualTo(HELD_BACK);
        assertThat(planned.standing().priceBound()).isEqualTo(5_000 - 70 * PRICE);
    }

    @Test
    void a_newcomer_takes_of_what_was_held_back_for_it_and_gives_it_back() {
        PlannedRegion planned = region.with(family(60, 5_000, false));
        FamilyPlace born = family(25, 900, true);

        PlannedRegion more = planned.with(born);

        assertThat(more.heldBackOn(TODAY)).isEqualTo(5);
        assertThat(date(more).capacity()).isEqualTo(95);
        assertThat(more.standing().uncoveredCost()).isZero();
        assertThat(more.without(born)).isEqualTo(planned);
    }

    @Test
    void what_others_must_have_comes_off_what_was_held_back_and_is_not_uncovered() {
        PlannedRegion planned = region.with(family(60, 5_000, false)).with(family(30, 5_000, false));

        assertThat(planned.heldBackOn(TODAY)).isEqualTo(10);
        assertThat(date(planned).uncovered()).isZero();
    }

    @Test
    void fewer_caregivers_leave_less_to_hold_back() {
        PlannedRegion planned = region.with(family(60, 5_000, false));

        assertThat(planned.given(given(80)).heldBackOn(TODAY)).isEqualTo(20);
        assertThat(planned.given(given(50)).heldBackOn(TODAY)).isZero();
        assertThat(date(planned.given(given(50))).uncovered()).isEqualTo(10);
    }

    @Test
    void no_plan_that_was_asked_for_is_waited_for_once_other_hours_are_given() {
        PlannedRegion asked = region.ordered(new OrderedPlan(new UUID(0, 2), TODAY, BigDecimal.ONE));

        assertThat(asked.given(given(100)).ordered()).isNull();
    }

    @Test
    void to_a_newcomer_all_hours_are_there() {
        RegionStanding standing = region.with(family(60, 5_000, false)).forNewcomer();

        assertThat(standing.dates().getFirst().capacity()).isEqualTo(100);
    }

    @Test
    void hours_on_which_care_was_given_to_a_newcomer_are_held_back_no_more() {
        TreeMap<LocalDate, Integer> given = new TreeMap<>();
        given.put(TODAY, 20 * 15);
        FamilyShare nothingMore = share(0, 0);

        PlannedRegion planned = region.with(new FamilyPlace(new UUID(0, 9), "noord", given, nothingMore, true, true));

        assertThat(planned.heldBackOn(TODAY)).isEqualTo(10);
        assertThat(date(planned).capacity()).isEqualTo(70);
    }

    @Test
    void a_newcomer_that_is_planned_no_more_and_keeps_its_hours_has_them_of_what_was_held_back() {
        TreeMap<LocalDate, Integer> kept = new TreeMap<>();
        kept.put(TODAY, 25 * 15);
        PlannedRegion planned = region.with(family(60, 5_000, false));

        PlannedRegion newcomer = planned.with(new FamilyPlace(new UUID(0, 9), "noord", kept, null, false, true));
        PlannedRegion other = planned.with(new FamilyPlace(new UUID(0, 9), "noord", kept, null, false, false));

        assertThat(newcomer.heldBackOn(TODAY)).isEqualTo(5);
        assertThat(date(newcomer).capacity()).isEqualTo(70);
        assertThat(other.heldBackOn(TODAY)).isEqualTo(15);
        assertThat(date(other).capacity()).isEqualTo(60);
    }

    @Test
    void a_plan_left_no_more_above_the_bound_than_it_was_above_its_own() {
        PlannedRegion accepted = region.with(family(70, 5_000, false));
        long slack = accepted.standing().slack();

        assertThat(slack).isEqualTo(70 * PRICE);
        assertThat(accepted.asPlanned(proposal(40), true).standing().slackWhenPlanned())
                .isEqualTo(40);
        assertThat(accepted.asPlanned(proposal(10_000), true).standing().slackWhenPlanned())
                .isEqualTo(slack);
        assertThat(accepted.plannedFurther(proposal(40)).standing().slackWhenPlanned())
                .isEqualTo(40);
    }

    @Test
    void what_a_plan_left_is_forgotten_as_far_as_it_is_won_back() {
        PlannedRegion accepted = region.with(family(40, 5_000, false)).asPlanned(proposal(400), true);
        FamilyShare paysForItsHours = new FamilyShare("b", TODAY, List.of(20), 0, 0, 20 * PRICE, 0);

        PlannedRegion nearer =
                accepted.with(new FamilyPlace(new UUID(0, 2), "noord", new TreeMap<>(), paysForItsHours, true, false));

        assertThat(accepted.settled().standing().slackWhenPlanned()).isEqualTo(400);
        assertThat(nearer.settled().standing().slackWhenPlanned()).isEqualTo(70 * PRICE - 20 * PRICE);
    }

    private static DateShare date(PlannedRegion region) {
        return region.standing().dates().getFirst();
    }

    /** A family that costs so much, and no less at the prices there are. */
    private static FamilyPlace family(int quanta, long value, boolean newcomer) {
        return new FamilyPlace(new UUID(0, quanta), "noord", new TreeMap<>(), share(quanta, value), newcomer, newcomer);
    }

    private static FamilyShare share(int quanta, long value) {
        return new FamilyShare("family-" + quanta, TODAY, List.of(quanta), value, 0, value, 0);
    }

    private static RegionCapacity given(int quanta) {
        return new RegionCapacity(
                "noord",
                List.of(new CapacitySource("roster", 1, Instant.EPOCH, List.of(new CapacityDate(TODAY, 15 * quanta)))));
    }

    /** A plan of value 100 000 that may be so much above the best. */
    private static RegionProposal proposal(long slack) {
        return new RegionProposal(
                TODAY,
                1,
                100_000,
                100_000 - slack,
                BoundBy.PRICES,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                StoppedBy.STEPS,
                1,
                1,
                WEIGHTS,
                List.of(),
                List.of(new DateShare(TODAY, 100 - HELD_BACK, 60, PRICE)),
                List.of(),
                null,
                List.of(new HeldBack(TODAY, HELD_BACK)));
    }
}
