package nl.kraamflex.scheduling.domain.regionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.FamilyShare;
import nl.kraamflex.scheduling.domain.region.RegionStanding;

/** Families come and go in a planned region and its hours change, in whatever order. */
class PlannedRegionPropertiesTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
    private static final int DATES = 10;
    private static final ObjectiveWeights WEIGHTS = new ObjectiveWeights(
            1, 4_000, 16_000, 40_000, 160_000, 800_000, 1_200_000, 1_600_000, 4, 40_000_000, 1_000_000_000);

    @Property(tries = 300)
    void what_came_and_went_leaves_nothing_behind(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        List<FamilyPlace> stay = drawn.places(6);
        List<FamilyPlace> leave = drawn.places(5);
        PlannedRegion empty = drawn.region(drawn.capacity());

        PlannedRegion mixed = drawn.mixed(empty, stay, leave);

        PlannedRegion straight = empty;
        for (FamilyPlace place : stay) {
            straight = straight.with(place);
        }
        assertThat(mixed).isEqualTo(straight);
    }

    @Property(tries = 300)
    void value_bound_and_use_are_the_sums_of_what_the_families_add(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        List<FamilyPlace> stay = drawn.places(6);
        RegionCapacity given = drawn.capacity();

        PlannedRegion region = drawn.mixed(drawn.region(drawn.capacity()), stay, drawn.places(4))
                .given(given);

        RegionStanding standing = region.standing();
        long value = 0;
        long bound = 0;
        for (FamilyPlace place : stay) {
            FamilyShare share = place.share();
            value += share == null ? 0 : share.value();
            bound += share == null ? 0 : share.pricedMinimum();
        }
        for (int d = 0; d < DATES; d++) {
            LocalDate date = FIRST.plusDays(d);
            int minutes = given.minutesByDate().getOrDefault(date, 0) - spoken(stay, date);
            int used = used(stay, date);
            DateShare share = standing.dates().get(d);
            int left = Math.max(0, minutes) / 15;
            int kept = region.hours().get(d).forNewcomers() - ofNewcomers(stay, date);
            int unused = Math.max(0, left - used);
            assertThat(share.capacity()).isEqualTo(left - Math.min(Math.max(0, kept), unused));
            assertThat(region.heldBackOn(date)).isEqualTo(left - share.capacity());
            assertThat(share.used()).isEqualTo(used);
            value += WEIGHTS.uncovered() * Math.max(0, used - share.capacity());
            bound -= share.pricePerQuantum() * share.capacity();
        }
        assertThat(standing.value()).isEqualTo(value);
        assertThat(standing.priceBound()).isEqualTo(bound);
    }

    @Property(tries = 100)
    void dates_after_the_plan_have_no_price_and_change_neither_value_nor_bound(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        RegionCapacity capacity = drawn.capacity();
        PlannedRegion region = drawn.mixed(drawn.region(capacity), drawn.places(3), List.of());

        PlannedRegion further = region.through(FIRST.plusDays(DATES + 2), () -> capacity);

        assertThat(further.standing().value()).isEqualTo(region.standing().value());
        assertThat(further.standing().lowerBound()).isEqualTo(region.standing().lowerBound());
        assertThat(further.standing().dates().subList(DATES, DATES + 3)).allSatisfy(date -> {
            assertThat(date.pricePerQuantum()).isZero();
            assertThat(date.capacity()).isEqualTo(DateHours.NO_LIMIT);
        });
        assertThat(further.through(FIRST, () -> capacity)).isSameAs(further);
    }

    private static int spoken(List<FamilyPlace> places, LocalDate date) {
        return places.stream()
                .mapToInt(place -> place.spokenMinutes().getOrDefault(date, 0))
                .sum();
    }

    /** Quarters that families have whom the plan does not have, used or given. */
    private static int ofNewcomers(List<FamilyPlace> places, LocalDate date) {
        List<FamilyPlace> newcomers =
                places.stream().filter(FamilyPlace::newcomer).toList();
        return used(newcomers, date)
                + newcomers.stream()
                        .mapToInt(place -> place.spokenMinutes().getOrDefault(date, 0) / 15)
                        .sum();
    }

    @Property(tries = 300)
    void hours_held_back_are_all_there_for_a_newcomer_and_no_bound_lies_above_the_value(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        PlannedRegion region = drawn.mixed(drawn.region(drawn.capacity()), drawn.places(6), drawn.places(2));

        RegionStanding all = region.forNewcomer();

        for (int d = 0; d < DATES; d++) {
            DateShare date = region.standing().dates().get(d);
            assertThat(all.dates().get(d).capacity()).isEqualTo(date.capacity() + region.heldBackOn(date.date()));
        }
        assertThat(all.value()).isEqualTo(region.standing().value());
        assertThat(all.lowerBound()).isLessThanOrEqualTo(region.standing().lowerBound());
    }

    private static int used(List<FamilyPlace> places, LocalDate date) {
        int used = 0;
        for (FamilyPlace place : places) {
            FamilyShare share = place.share();
            for (int k = 0; share != null && k < share.quanta().size(); k++) {
                used += share.dateAt(k).equals(date) ? share.quanta().get(k) : 0;
            }
        }
        return used;
    }

    /** What a seed makes up. */
    private static final class Drawn {
        private final Random random;
        private int families;

        Drawn(long seed) {
            random = new Random(seed);
        }

        RegionCapacity capacity() {
            return new RegionCapacity(
                    "noord",
                    List.of(new CapacitySource(
                            "roster",
                            1,
                            Instant.EPOCH,
                            IntStream.range(0, DATES)
                                    .mapToObj(d -> new CapacityDate(FIRST.plusDays(d), 15 * random.nextInt(0, 200)))
                                    .toList())));
        }

        PlannedRegion region(RegionCapacity capacity) {
            List<DateHours> hours = IntStream.range(0, DATES)
                    .mapToObj(d -> DateHours.of(
                                    FIRST.plusDays(d), capacity.minutesByDate().get(FIRST.plusDays(d)))
                            .heldBackFor(Math.max(0, random.nextInt(-40, 60))))
                    .toList();
            List<DateShare> dates = hours.stream()
                    .map(one -> new DateShare(one.date(), one.capacity(0), 0, random.nextInt(0, 1_000_000)))
                    .toList();
            return new PlannedRegion(
                    "noord", new UUID(0, 1), FIRST, hours, RegionStanding.withoutFamilies(WEIGHTS, dates), null);
        }

        List<FamilyPlace> places(int count) {
            return IntStream.range(0, count).mapToObj(_ -> place()).toList();
        }

        private FamilyPlace place() {
            UUID caseId = new UUID(1, families++);
            SortedMap<LocalDate, Integer> spoken = new TreeMap<>();
            for (int n = random.nextInt(0, 4); n > 0; n--) {
                spoken.put(FIRST.plusDays(random.nextInt(0, DATES)), random.nextInt(1, 500));
            }
            if (random.nextInt(4) == 0) {
                return new FamilyPlace(caseId, "noord", spoken, null, false, random.nextBoolean());
            }
            int offset = random.nextInt(-2, DATES - 3);
            List<Integer> quanta = IntStream.range(0, 4)
                    .map(k -> offset + k < 0 ? 0 : random.nextInt(0, 33))
                    .boxed()
                    .toList();
            long value = random.nextInt(0, 1_000_000_000);
            FamilyShare share = new FamilyShare(
                    caseId.toString(), FIRST.plusDays(offset), quanta, value, value / 3, random.nextLong(value + 1), 0);
            return new FamilyPlace(caseId, "noord", spoken, share, random.nextBoolean(), random.nextBoolean());
        }

        /** Those that stay and those that leave come in any order, and the latter leave in any order. */
        PlannedRegion mixed(PlannedRegion empty, List<FamilyPlace> stay, List<FamilyPlace> leave) {
            List<FamilyPlace> come = new ArrayList<>(stay);
            come.addAll(leave);
            Collections.shuffle(come, random);
            PlannedRegion region = empty;
            for (FamilyPlace place : come) {
                region = region.with(place);
            }
            List<FamilyPlace> go = new ArrayList<>(leave);
            Collections.shuffle(go, random);
            for (FamilyPlace place : go) {
                region = region.without(place);
            }
            return region;
        }
    }
}
