package nl.kraamflex.billing.domain.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.HoldReason;
import nl.kraamflex.platform.dated.DatedLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoursOfYearsTest {
    @TempDir
    Path folder;

    @Test
    void hours_count_on_the_first_day_of_their_year_and_no_hours_not_at_all() {
        List<BilledCare> care = HoursOfYears.care(
                List.of(
                        new YearHours(2025, Funding.BASIC, 480),
                        new YearHours(2026, Funding.BASIC, 0),
                        new YearHours(2026, Funding.PRIVATE, 60),
                        new YearHours(2026, null, 15)),
                6010L);

        assertThat(care)
                .extracting(BilledCare::date)
                .containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1));
        assertThat(care).extracting(BilledCare::privateCentsPerHour).containsExactly(null, 6010L, null);
        assertThat(care).extracting(BilledCare::hold).containsExactly(null, null, HoldReason.NO_FUNDING_KNOWN);
    }

    @Test
    void a_year_whose_amount_changes_is_named_only_where_it_counts() throws IOException {
        figure("2026-01-01", "2026-06-30", 570);
        figure("2026-07-01", "2026-12-31", 580);
        DatedLaw law = DatedLaw.load(folder);

        assertThat(HoursOfYears.changingFigure(law, List.of(new YearHours(2026, Funding.BASIC, 60))))
                .contains(new HoursOfYears.ChangingFigure(2026, "own-contribution-home/per-hour"));
        assertThat(HoursOfYears.changingFigure(law, List.of(new YearHours(2026, Funding.PRIVATE, 60))))
                .isEmpty();
        assertThat(HoursOfYears.changingFigure(law, List.of(new YearHours(2026, null, 60))))
                .isEmpty();
        assertThat(HoursOfYears.changingFigure(law, List.of(new YearHours(2026, Funding.BASIC, 0))))
                .isEmpty();
        assertThat(HoursOfYears.changingFigure(law, List.of(new YearHours(2025, Funding.BASIC, 60))))
                .isEmpty();
        assertThat(HoursOfYears.changingFigure(law, List.of(new YearHours(2027, Funding.BASIC, 60))))
                .isEmpty();
    }

    @Test
    void a_year_whose_highest_price_changes_and_changes_back_is_named() throws IOException {
        maximum("2026-01-01", "2026-02-28", "null");
        maximum("2026-03-01", "2026-03-31", "6100");
        maximum("2026-04-01", "2026-12-31", "null");
        DatedLaw law = DatedLaw.load(folder);

        assertThat(HoursOfYears.changingFigure(law, List.of(new YearHours(2026, Funding.AGREEMENT, 60))))
                .contains(new HoursOfYears.ChangingFigure(2026, "nza-maximum-tariffs/maternity-care-hour"));
        assertThat(HoursOfYears.changingFigure(law, List.of(new YearHours(2026, Funding.SUPPLEMENTARY, 60))))
                .isEmpty();
        assertThat(HoursOfYears.changingFigure(law, List.of(new YearHours(2023, Funding.BASIC, 60))))
                .isEmpty();
    }

    @Test
    void a_share_has_an_amount_or_says_why_it_has_none() {
        assertThatThrownBy(() -> new Share(15, null, Share.Status.KNOWN)).hasMessageContaining("cents is null");
        assertThatThrownBy(() -> new Share(15, 1L, Share.Status.NO_PRICE)).hasMessageContaining("NO_PRICE");
    }

    private void maximum(String from, String to, String cents) throws IOException {
        Path file = folder.resolve("nza-maximum-tariffs").resolve(from + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                regulation: nza-maximum-tariffs
                title: maximum tariffs
                legalBasis: a decision
                validFrom: %s
                validTo: %s
                supersedes: nza-maximum-tariffs/2026-01-01
                figures:
                """.formatted(from, to)
                        + hour(cents)
                        + gap("birth-assistance-hour", "CENTS_PER_HOUR")
                        + gap("registration", "CENTS_ONCE_PER_CASE")
                        + gap("intake-home", "CENTS_ONCE_PER_CASE")
                        + gap("intake-phone", "CENTS_ONCE_PER_CASE")
                        + gap("birth-assistance-per-birth", "CENTS_ONCE_PER_BIRTH"));
    }

    private static String hour(String cents) {
        return cents.equals("null") ? gap("maternity-care-hour", "CENTS_PER_HOUR") : """
                  maternity-care-hour:
                    amount: %s
                    unit: CENTS_PER_HOUR
                    confidence: primary
                    source: {id: letter, title: a decision, document: letter}
                """.formatted(cents);
    }

    private static String gap(String name, String unit) {
        return "  %s: {amount: null, unit: %s, confidence: unknown, note: not at hand}%n".formatted(name, unit);
    }

    private void figure(String from, String to, int cents) throws IOException {
        Path file = folder.resolve("own-contribution-home").resolve(from + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                regulation: own-contribution-home
                title: "Regeling zorgverzekering: eigen bijdrage kraamzorg thuis"
                legalBasis: a letter of the ministry
                validFrom: %s
                validTo: %s
                supersedes: own-contribution-home/2026-01-01
                figures:
                  per-hour:
                    amount: %d
                    unit: CENTS_PER_HOUR
                    confidence: primary
                    source:
                      id: letter
                      title: a letter of the ministry
                      document: letter
                """.formatted(from, to, cents));
    }
}
