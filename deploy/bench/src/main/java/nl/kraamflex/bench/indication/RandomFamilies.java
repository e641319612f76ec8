package nl.kraamflex.bench.indication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.kraamflex.bench.indication.ClinicianFactor.Code;
import nl.kraamflex.bench.indication.IndicationInput.Feeding;
import nl.kraamflex.bench.indication.IndicationInput.FloorAfterHospital;
import org.jspecify.annotations.Nullable;

/**
 * Families drawn at random, rare ones more often than in life, so that every rule has work. The ranges are no law: they only
 * have to reach every rule.
 */
final class RandomFamilies {
    private static final int QUARTER = 15;
    private static final int HOUR = 60;
    private static final int PERCENT = 100;
    private static final int PERCENT_TWINS = 10;
    private static final int PERCENT_WISH = 30;
    private static final int MOST_NIGHTS = 5;
    private static final int MOST_FACTORS = 3;
    private static final int MOST_QUARTERS_MORE = 12 * 4;
    private static final int MOST_QUARTERS_LESS = 8 * 4;
    private static final int MOST_ASSISTANCE_MINUTES = 300;
    private static final int LEAST_WISHED_HOURS = 24;
    private static final int MOST_WISHED_HOURS = 60;

    private final Random random;

    private RandomFamilies(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Draws families.
     *
     * @param count how many; no two are equal
     * @param seed the same seed gives the same families
     */
    static List<IndicationInput> distinct(int count, long seed) {
        RandomFamilies families = new RandomFamilies(seed);
        Set<IndicationInput> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            drawn.add(families.next());
        }
        return List.copyOf(drawn);
    }

    private IndicationInput next() {
        return new IndicationInput(
                random.nextBoolean() ? Feeding.BREAST : Feeding.FORMULA,
                chance(PERCENT_TWINS) ? 2 : 1,
                random.nextInt(MOST_NIGHTS + 1),
                random.nextBoolean(),
                factors(),
                random.nextInt(MOST_ASSISTANCE_MINUTES + 1),
                wish(),
                random.nextBoolean() ? FloorAfterHospital.KEEP_MINIMUM : FloorAfterHospital.DROP_MINIMUM);
    }

    private List<ClinicianFactor> factors() {
        List<Code> codes = new ArrayList<>(List.of(Code.values()));
        Collections.shuffle(codes, random);
        return codes.subList(0, random.nextInt(MOST_FACTORS + 1)).stream()
                .map(code -> new ClinicianFactor(code, minutes(code)))
                .toList();
    }

    private int minutes(Code code) {
        return code.more()
                ? QUARTER * (1 + random.nextInt(MOST_QUARTERS_MORE))
                : -QUARTER * (1 + random.nextInt(MOST_QUARTERS_LESS));
    }

    private @Nullable Integer wish() {
        if (!chance(PERCENT_WISH)) {
            return null;
        }
        return HOUR * (LEAST_WISHED_HOURS + random.nextInt(MOST_WISHED_HOURS - LEAST_WISHED_HOURS + 1));
    }

    private boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }
}
