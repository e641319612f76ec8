package nl.kraamflex.bench.indication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.bench.indication.ClinicianFactor.Code;
import nl.kraamflex.bench.indication.IndicationInput.Feeding;
import nl.kraamflex.bench.indication.IndicationInput.FloorAfterHospital;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Speeds say something only when everyone does the same work. */
class SameAnswersTest {
    private static final int FAMILIES = 2_000;
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final IndicationFigures FIGURES = IndicationFigures.on(LAW, Settings.DEFAULT.lawDate());
    private static final PlainReading PLAIN = new PlainReading(FIGURES);
    private static final DroolsDecisions DROOLS = new DroolsDecisions(FIGURES);

    @Test
    void drools_gives_the_minutes_and_rule_ids_of_the_plain_reading() {
        assertSameAnswers(DROOLS);
    }

    @Test
    void kraamflex_gives_the_minutes_and_rule_ids_of_the_plain_reading() {
        assertSameAnswers(new IndicationSubject(LAW, Settings.DEFAULT.lawDate()));
    }

    @Test
    void less_than_the_floor_is_raised_to_it() {
        IndicationInput family = family(0, -2000, 0, null, FloorAfterHospital.KEEP_MINIMUM);

        IndicationAnswer answer = DROOLS.calculate(family);

        assertThat(answer)
                .isEqualTo(new IndicationAnswer(FIGURES.floor(), List.of("base-package", "factor-housework", "floor")))
                .isEqualTo(PLAIN.calculate(family));
    }

    @Test
    void more_nights_than_hours_leave_nothing_where_the_minimum_is_dropped() {
        IndicationInput family = family(9, -900, 0, null, FloorAfterHospital.DROP_MINIMUM);

        IndicationAnswer answer = DROOLS.calculate(family);

        assertThat(answer)
                .isEqualTo(new IndicationAnswer(0, List.of("base-package", "factor-housework", "hospital-nights")))
                .isEqualTo(PLAIN.calculate(family));
    }

    @Test
    void a_wish_below_the_floor_gives_the_floor() {
        IndicationInput family = family(0, 60, 0, 600, FloorAfterHospital.KEEP_MINIMUM);

        IndicationAnswer answer = DROOLS.calculate(family);

        assertThat(answer)
                .isEqualTo(new IndicationAnswer(FIGURES.floor(), List.of("base-package", "factor-housework", "wish")))
                .isEqualTo(PLAIN.calculate(family));
    }

    @Test
    void birth_assistance_lowers_the_ceiling_to_a_whole_quarter() {
        IndicationInput family = family(0, 9000, 100, null, FloorAfterHospital.KEEP_MINIMUM);

        IndicationAnswer answer = DROOLS.calculate(family);

        assertThat(answer)
                .isEqualTo(new IndicationAnswer(
                        FIGURES.ceiling() - 105, List.of("base-package", "factor-housework", "ceiling")))
                .isEqualTo(PLAIN.calculate(family));
    }

    @Test
    void random_families_reach_every_rule_but_the_floor_and_no_two_are_equal() {
        List<IndicationInput> families = RandomFamilies.distinct(FAMILIES, Settings.DEFAULT.seed());
        Set<String> ruleIds = new TreeSet<>();
        families.forEach(family -> ruleIds.addAll(PLAIN.calculate(family).ruleIds()));

        assertThat(families).doesNotHaveDuplicates();
        assertThat(ruleIds)
                .contains("base-package", "factor-multiple-birth", "ceiling", "hospital-nights")
                .contains("floor-after-hospital", "wish")
                .hasSize(Code.values().length + 6);
    }

    @Test
    void the_same_seed_draws_the_same_families_and_another_does_not() {
        List<IndicationInput> families = RandomFamilies.distinct(FAMILIES, 7);

        assertThat(RandomFamilies.distinct(FAMILIES, 7)).isEqualTo(families);
        assertThat(RandomFamilies.distinct(FAMILIES, 8)).isNotEqualTo(families);
    }

    private static void assertSameAnswers(IndicationCalculator<?> calculator) {
        for (IndicationInput family : RandomFamilies.distinct(FAMILIES, Settings.DEFAULT.seed())) {
            assertThat(calculator.calculate(family)).as("%s", family).isEqualTo(PLAIN.calculate(family));
        }
    }

    private static IndicationInput family(
            int nights, int factorMinutes, int assistance, @Nullable Integer wished, FloorAfterHospital setting) {
        return new IndicationInput(
                Feeding.BREAST,
                1,
                nights,
                false,
                List.of(new ClinicianFactor(Code.HOUSEWORK, factorMinutes)),
                assistance,
                wished,
                setting);
    }
}
