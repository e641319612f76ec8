package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A case that a caller describes is held against the law of its days. */
class DescribedCaseTest {
    private static final LocalDate BORN = LocalDate.parse("2026-01-05");

    @Test
    void ordinary_days_end_with_the_tenth() {
        assertThat(faults(BORN, 10, null)).isEmpty();
        assertThat(faults(BORN, 11, null)).containsExactly("/lastDay");
    }

    @Test
    void an_extension_begins_with_the_eleventh_day_and_within_the_indication() {
        assertThat(faults(BORN, 14, extension(Extension.Kind.EXCEPTION, 11))).isEmpty();
        assertThat(faults(BORN, 14, extension(Extension.Kind.EXCEPTION, 1))).containsExactly("/extension/fromDay");
        assertThat(faults(BORN, 14, extension(Extension.Kind.AGREEMENT, 12))).containsExactly("/extension/fromDay");
        assertThat(faults(BORN, 10, extension(Extension.Kind.AGREEMENT, 11))).containsExactly("/extension/fromDay");
    }

    @Test
    void before_2024_no_exception_was_insured_and_an_agreement_needs_no_insurance() {
        LocalDate lastInsured = LocalDate.parse("2023-12-22");

        assertThat(faults(lastInsured, 14, extension(Extension.Kind.EXCEPTION, 11)))
                .isEmpty();
        assertThat(faults(lastInsured.minusDays(1), 14, extension(Extension.Kind.EXCEPTION, 11)))
                .containsExactly("/lastDay");
        assertThat(faults(lastInsured.minusDays(1), 14, extension(Extension.Kind.AGREEMENT, 11)))
                .isEmpty();
    }

    @Test
    void an_agreement_has_a_name() {
        assertThat(faults(BORN, 14, new Extension(Extension.Kind.AGREEMENT, 11, null)))
                .containsExactly("/extension/agreement");
        assertThat(faults(BORN, 14, new Extension(Extension.Kind.AGREEMENT, 11, " ")))
                .containsExactly("/extension/agreement");
    }

    @Test
    void a_fault_says_the_day_and_what_to_do() {
        assertThat(DescribedCase.faults(
                        DatedLaw.shipped(),
                        LocalDate.parse("2023-06-01"),
                        indication(21, extension(Extension.Kind.EXCEPTION, 11))))
                .extracting(Fault::reason)
                .containsExactly(
                        "is 21: on day 11, 2023-06-11, the law insures no care; give an earlier day, or an agreement that pays");
    }

    private static Extension extension(Extension.Kind kind, int fromDay) {
        return new Extension(kind, fromDay, kind == Extension.Kind.AGREEMENT ? "trial" : null);
    }

    private static List<String> faults(LocalDate born, int lastDay, @Nullable Extension extension) {
        return DescribedCase.faults(DatedLaw.shipped(), born, indication(lastDay, extension)).stream()
                .map(Fault::pointer)
                .toList();
    }

    private static Indication indication(int lastDay, @Nullable Extension extension) {
        return new Indication(
                new UUID(0, 1),
                "START",
                false,
                49 * 60,
                lastDay,
                "lip/2008-03-01",
                Instant.EPOCH,
                0,
                false,
                null,
                extension);
    }
}
