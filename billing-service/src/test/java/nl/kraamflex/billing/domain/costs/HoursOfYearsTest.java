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

        assertThat(HoursOfYears.yearOfTwoAmounts(law, List.of(new YearHours(2026, Funding.BASIC, 60))))
                .contains(2026);
        assertThat(HoursOfYears.yearOfTwoAmounts(law, List.of(new YearHours(2026, Funding.PRIVATE, 60))))
                .isEmpty();
        assertThat(HoursOfYears.yearOfTwoAmounts(law, List.of(new YearHours(2026, null, 60))))
                .isEmpty();
        assertThat(HoursOfYears.yearOfTwoAmounts(law, List.of(new YearHours(2026, Funding.BASIC, 0))))
                .isEmpty();
        assertThat(HoursOfYears.yearOfTwoAmounts(law, List.of(new YearHours(2025, Funding.BASIC, 60))))
                .isEmpty();
        assertThat(HoursOfYears.yearOfTwoAmounts(law, List.of(new YearHours(2027, Funding.BASIC, 60))))
                .isEmpty();
    }

    @Test
    void a_share_has_an_amount_or_says_why_it_has_none() {
        assertThatThrownBy(() -> new Share(15, null, Share.Status.KNOWN)).hasMessageContaining("cents is null");
        assertThatThrownBy(() -> new Share(15, 1L, Share.Status.NO_PRICE)).hasMessageContaining("NO_PRICE");
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
