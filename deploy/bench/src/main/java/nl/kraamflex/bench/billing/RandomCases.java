package nl.kraamflex.bench.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.kraamflex.bench.billing.StatementInput.Contribution;
import nl.kraamflex.bench.billing.StatementInput.Visit;
import org.jspecify.annotations.Nullable;

/** Cases of ten visits drawn at random, some over the turn of the year before the date of law. */
final class RandomCases {
    private static final int VISITS = 10;
    private static final int QUARTER = 15;
    private static final int PERCENT = 100;
    private static final int PERCENT_INSURER = 10;
    private static final int PERCENT_PILOT = 5;
    private static final int PERCENT_PRIVATE = 10;
    private static final int PERCENT_DAY_OFF = 15;
    private static final int MOST_DAYS_BEFORE = 15;
    private static final int LEAST_QUARTERS = 4;
    private static final int MORE_QUARTERS = 29;
    private static final int LEAST_PRICE = 4_000;
    private static final int MORE_PRICE = 3_000;

    private final Random random;
    private final LocalDate lawDate;

    private RandomCases(long seed, LocalDate lawDate) {
        this.random = new Random(seed);
        this.lawDate = lawDate;
    }

    /**
     * Draws cases.
     *
     * @param count how many; no two are equal
     * @param seed the same seed gives the same cases
     * @param lawDate every case begins on it or shortly before
     */
    static List<StatementInput> distinct(int count, long seed, LocalDate lawDate) {
        RandomCases cases = new RandomCases(seed, lawDate);
        Set<StatementInput> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            drawn.add(cases.next());
        }
        return List.copyOf(drawn);
    }

    private StatementInput next() {
        @Nullable Long price = chance(PERCENT_PRIVATE) ? Long.valueOf(LEAST_PRICE + random.nextInt(MORE_PRICE)) : null;
        List<Visit> visits = new ArrayList<>();
        LocalDate date = lawDate.minusDays(random.nextInt(MOST_DAYS_BEFORE + 1));
        for (int visit = 1; visit <= VISITS; visit++) {
            visits.add(new Visit(
                    date, QUARTER * (LEAST_QUARTERS + random.nextInt(MORE_QUARTERS)), visit == VISITS ? price : null));
            date = date.plusDays(chance(PERCENT_DAY_OFF) ? 2 : 1);
        }
        return new StatementInput(visits, contribution());
    }

    private Contribution contribution() {
        if (chance(PERCENT_PILOT)) {
            return Contribution.PILOT;
        }
        return chance(PERCENT_INSURER) ? Contribution.INSURER : Contribution.FAMILY;
    }

    private boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }
}
