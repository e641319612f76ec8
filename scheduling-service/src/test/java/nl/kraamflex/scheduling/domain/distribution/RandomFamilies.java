package nl.kraamflex.scheduling.domain.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** Families drawn from a seed: the same seed gives the same families on every machine. */
final class RandomFamilies {

    private final SplittableRandom random;

    RandomFamilies(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * A family with at most some ten thousand plans. Half of them have weights and wishes from a handful of round
     * numbers, so that many plans cost the same.
     */
    FamilyProblem small() {
        boolean coarse = random.nextBoolean();
        int budget = 10_000;
        int length = random.nextInt(1, 12);
        var days = new ArrayList<CareDay>();
        for (int k = 0; k < length; k++) {
            CareDay day = smallDay(coarse, budget);
            int choices = !day.isOpen() ? 1 : day.longest() - day.shortest() + (day.kind() == DayKind.OPTIONAL ? 2 : 1);
            budget /= choices;
            days.add(day);
        }
        int indicated = random.nextInt(0, 30);
        int toPlan = indicated == 0 ? 0 : random.nextInt(0, indicated + 1);
        return new FamilyProblem(
                days,
                indicated,
                toPlan,
                random.nextInt(0, toPlan + 1),
                new GapRule(random.nextInt(0, 4), random.nextInt(1, 9)),
                random.nextInt(3) == 0 ? OptionalInt.of(random.nextInt(0, 4)) : OptionalInt.empty(),
                random.nextInt(4) == 0,
                coarse ? coarseWeights() : fineWeights());
    }

    private CareDay smallDay(boolean coarse, int budget) {
        DayKind kind = switch (random.nextInt(8)) {
            case 0 -> DayKind.REQUIRED;
            case 1, 2 -> DayKind.BLOCKED;
            default -> DayKind.OPTIONAL;
        };
        if (budget < 2 || kind == DayKind.BLOCKED) {
            return CareDay.blocked();
        }
        int shortest = random.nextInt(1, 5);
        int longest = shortest + random.nextInt(0, Math.min(4, budget - 1));
        return new CareDay(
                kind,
                shortest,
                longest,
                coarse ? 100 * random.nextInt(0, 5) : random.nextInt(0, 700),
                random.nextInt(3) == 0 ? OptionalInt.of(random.nextInt(0, 7)) : OptionalInt.empty(),
                random.nextInt(3) == 0,
                random.nextInt(3) > 0 ? 0 : coarse ? 10_000L * random.nextInt(3) : random.nextInt(100_000));
    }

    private ObjectiveWeights coarseWeights() {
        long missing = 10_000L * random.nextInt(0, 6);
        long next = missing + 10_000L * random.nextInt(0, 3);
        return new ObjectiveWeights(
                random.nextInt(0, 2),
                10_000L * random.nextInt(0, 3),
                20_000L * random.nextInt(0, 3),
                10_000L * random.nextInt(0, 5),
                20_000L * random.nextInt(0, 5),
                missing,
                next,
                next + 10_000L * random.nextInt(0, 3),
                random.nextInt(1, 4),
                10_000L * random.nextInt(0, 9),
                1_000_000);
    }

    private ObjectiveWeights fineWeights() {
        long missing = random.nextLong(0, 200_000);
        long next = missing + random.nextLong(0, 100_000);
        return new ObjectiveWeights(
                random.nextInt(0, 4),
                random.nextLong(0, 50_000),
                random.nextLong(0, 100_000),
                random.nextLong(0, 100_000),
                random.nextLong(0, 300_000),
                missing,
                next,
                next + random.nextLong(0, 100_000),
                random.nextInt(1, 5),
                random.nextLong(0, 2_000_000),
                10_000_000);
    }

    /** A family of a size that occurs in practice, in a window of up to six weeks. */
    FamilyProblem lifeSized() {
        int length = random.nextInt(8, 43);
        int indicated = random.nextInt(96, 321);
        int delivered = random.nextInt(3) == 0 ? random.nextInt(0, indicated / 2) : 0;
        int toPlan = indicated - delivered;
        boolean planInForce = random.nextBoolean();
        var kinds = new ArrayList<DayKind>();
        for (int k = 0; k < length; k++) {
            int draw = random.nextInt(20);
            kinds.add(draw == 0 ? DayKind.REQUIRED : draw < 4 ? DayKind.BLOCKED : DayKind.OPTIONAL);
        }
        List<Integer> wishes = Example.PROFILE.targets(kinds, toPlan);
        var days = new ArrayList<CareDay>();
        for (int k = 0; k < length; k++) {
            days.add(new CareDay(
                    kinds.get(k),
                    12,
                    random.nextInt(10) == 0 ? 20 : 32,
                    wishes.get(k),
                    planInForce
                            ? OptionalInt.of(random.nextInt(3) == 0 ? 0 : random.nextInt(12, 33))
                            : OptionalInt.empty(),
                    planInForce && k < 2,
                    random.nextInt(4) == 0 ? random.nextLong(0, 2_000_000) : 0));
        }
        return new FamilyProblem(
                days,
                indicated,
                toPlan,
                Math.max(0, Math.min(96, indicated) - delivered),
                Example.TWO_DAYS_FROM_DAY_8,
                delivered > 0 && random.nextBoolean() ? OptionalInt.of(0) : OptionalInt.empty(),
                random.nextInt(5) == 0,
                Example.WEIGHTS);
    }
}
