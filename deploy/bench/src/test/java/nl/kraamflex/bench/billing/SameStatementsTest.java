package nl.kraamflex.bench.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.bench.billing.StatementInput.Contribution;
import nl.kraamflex.bench.billing.StatementInput.Visit;
import nl.kraamflex.platform.dated.DatedLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speeds say something only when both do the same work. */
class SameStatementsTest {
    private static final int CASES = 2_000;
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final StatementSubject SUBJECT = new StatementSubject(LAW);
    private static final PlainStatements PLAIN = new PlainStatements(LAW);

    @ParameterizedTest
    @ValueSource(strings = {"2014-05-01", "2018-01-01", "2024-07-01", "2026-01-01"})
    void both_give_the_same_cents_and_words(String lawDate) {
        for (StatementInput input : RandomCases.distinct(CASES, Settings.DEFAULT.seed(), LocalDate.parse(lawDate))) {
            assertThat(SUBJECT.calculate(input)).as("%s", input).isEqualTo(PLAIN.calculate(input));
        }
    }

    @Test
    void half_a_cent_goes_up_once_and_every_line_is_explained() {
        StatementInput input = new StatementInput(
                List.of(new Visit(LocalDate.of(2014, 5, 5), 15, null), new Visit(LocalDate.of(2014, 5, 6), 15, null)),
                Contribution.FAMILY);

        StatementText text = PLAIN.calculate(input);

        assertThat(text.lines()).containsExactly(103L, 102L);
        assertThat(text.familyCents()).isEqualTo(205);
        assertThat(text.words()).hasSize(3);
        assertThat(text.words().getFirst())
                .startsWith("Op 5 mei 2014 kreeg u 0,25 uur kraamzorg. De eigen bijdrage is \u20ac 4,10 per uur.");
    }

    @Test
    void every_case_has_ten_visits_and_some_have_another_payer_or_private_hours_or_two_years() {
        List<StatementInput> cases = RandomCases.distinct(CASES, Settings.DEFAULT.seed(), Settings.DEFAULT.lawDate());

        assertThat(cases)
                .doesNotHaveDuplicates()
                .allMatch(input -> input.visits().size() == 10)
                .anyMatch(input -> input.contribution() == Contribution.INSURER)
                .anyMatch(input -> input.contribution() == Contribution.PILOT)
                .anyMatch(input -> input.visits().getLast().privateCentsPerHour() != null)
                .anyMatch(input -> input.visits().getFirst().date().getYear()
                        != input.visits().getLast().date().getYear());
    }

    @Test
    void the_same_seed_draws_the_same_cases_and_another_does_not() {
        List<StatementInput> cases = RandomCases.distinct(CASES, 7, Settings.DEFAULT.lawDate());

        assertThat(RandomCases.distinct(CASES, 7, Settings.DEFAULT.lawDate())).isEqualTo(cases);
        assertThat(RandomCases.distinct(CASES, 8, Settings.DEFAULT.lawDate())).isNotEqualTo(cases);
    }
}
