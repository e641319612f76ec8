package nl.kraamflex.bench.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.UUID;
import nl.kraamflex.platform.events.CaseUpdated;
import org.jspecify.annotations.Nullable;

/**
 * Cases as indication-service publishes them: children born yesterday or this morning who come home at once or after up to three
 * nights. Shares of feeding are published ones; nights, windows and protection are free choices.
 */
final class RandomBirths {
    private static final int FEEDING_OF_ALL = 101;
    private static final int FEEDING_BREAST_OR_MIXED = 76;
    private static final int MINUTES_BREAST = 49 * 60;
    private static final int MINUTES_FORMULA = 45 * 60;
    private static final int MINUTES_A_NIGHT = 6 * 60;
    private static final int MOST_NIGHTS = 3;
    private static final int PERCENT = 100;
    private static final int PERCENT_AT_HOME_AT_ONCE = 60;
    private static final int PERCENT_TEN_DAYS = 25;
    private static final int PERCENT_PROTECTED = 5;
    private static final int USUAL_LAST_DAY = 8;
    private static final int LATER_LAST_DAY = 10;
    private static final int LAST_HOUR_OF_BIRTH = 7;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int DAYS_TO_DUE_DATE = 3;

    private final Random random;
    private final LocalDate today;
    private final Instant now;

    /**
     * Cases from a seed.
     *
     * @param seed the same seed gives the same cases, ids included
     * @param today the date of planning
     */
    RandomBirths(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
        this.now = at(today, SchedulingService.MORNING);
    }

    /** The longest window of any of them reaches so many dates from today on. */
    static int datesToPlan() {
        return LATER_LAST_DAY;
    }

    /** A case that is told of for the first time when its child is born. */
    CaseUpdated next() {
        LocalDate born = random.nextBoolean() ? today : today.minusDays(1);
        LocalTime time = LocalTime.of(random.nextInt(LAST_HOUR_OF_BIRTH), random.nextInt(MINUTES_OF_AN_HOUR));
        int nights = chance(PERCENT_AT_HOME_AT_ONCE) ? 0 : 1 + random.nextInt(MOST_NIGHTS);
        boolean breast = random.nextInt(FEEDING_OF_ALL) < FEEDING_BREAST_OR_MIXED;
        return updated(
                new UUID(random.nextLong(), random.nextLong()),
                1,
                new CaseUpdated.Birth(at(born, time), born, born.plusDays(nights)),
                new CaseUpdated.Indication(
                        new UUID(random.nextLong(), random.nextLong()),
                        "START",
                        false,
                        (breast ? MINUTES_BREAST : MINUTES_FORMULA) - nights * MINUTES_A_NIGHT,
                        chance(PERCENT_TEN_DAYS) ? LATER_LAST_DAY : USUAL_LAST_DAY,
                        "lip/2008-03-01",
                        now,
                        chance(PERCENT_PROTECTED),
                        0,
                        null,
                        null,
                        0));
    }

    /** The same case told of before the birth. */
    CaseUpdated expected(CaseUpdated drawn) {
        return updated(drawn.caseId(), 1, null, null);
    }

    /** The same case told of a second time, with the birth. */
    CaseUpdated born(CaseUpdated drawn) {
        return updated(drawn.caseId(), 2, drawn.birth(), drawn.indication());
    }

    private CaseUpdated updated(
            UUID id, long version, CaseUpdated.@Nullable Birth birth, CaseUpdated.@Nullable Indication indication) {
        return new CaseUpdated(
                id,
                SchedulingService.ORGANISATION,
                version,
                now,
                version,
                today.plusDays(DAYS_TO_DUE_DATE),
                birth,
                indication,
                "STANDARD");
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(SchedulingService.ZONE).toInstant();
    }

    private boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }
}
