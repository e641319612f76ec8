package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.Bsn;
import nl.kraamflex.billing.domain.insurance.InsuredIdentity;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.tariff.Performance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimFileAssemblyTest {
    private static final ClaimBatch BATCH = new ClaimBatch(
            new UUID(0, 9), "9991", YearMonth.of(2021, 3), ClaimSign.DEBIT, "202103000001", Instant.EPOCH, null);
    private static final LocalDate DATE = LocalDate.of(2021, 3, 10);
    private static final InsuredIdentity IDENTITY =
            new InsuredIdentity(Bsn.of("999990019").orElseThrow(), null);

    private static ClaimLine line(
            String reference, int caseNumber, @Nullable InsuredPolicy policy, LocalDate date, Performance performance) {
        ClaimContent some = LedgerScenario.content(date, 60, 1);
        return new ClaimLine(
                reference,
                null,
                ClaimSign.DEBIT,
                new ClaimContent(
                        new UUID(0, caseNumber),
                        new ClaimSubject(performance, date, Funding.BASIC, null),
                        some.code(),
                        null,
                        null,
                        60,
                        ClaimUnit.MINUTE,
                        some.amounts(),
                        policy,
                        "33000001",
                        null,
                        null,
                        some.provenance()),
                ClaimState.RELEASED,
                List.of(),
                BATCH.id());
    }

    private static InsuredPolicy policy(String number, InsuredPerson person) {
        return new InsuredPolicy("9991", number, person);
    }

    private static ClaimLine line(String reference) {
        return line(reference, 1, policy("P1", InsuredPerson.MOTHER), DATE, Performance.MATERNITY_CARE_HOUR);
    }

    private static ClaimFile file(ClaimLine... lines) {
        return ClaimFileAssembly.of(
                BATCH,
                List.of(lines),
                (caseId, person, version) -> version == 1 ? IDENTITY : InsuredIdentity.NONE,
                "33000001",
                true,
                LocalDate.of(2021, 4, 1));
    }

    @Test
    void lines_stand_by_case_person_policy_date_performance_and_name() {
        // Given
        InsuredPolicy mother = policy("P1", InsuredPerson.MOTHER);
        ClaimLine[] inOrder = {
            line("I", 1, mother, DATE, Performance.MATERNITY_CARE_HOUR),
            line("J", 1, mother, DATE, Performance.MATERNITY_CARE_HOUR),
            line("H", 1, mother, DATE, Performance.REGISTRATION),
            line("G", 1, mother, DATE.plusDays(1), Performance.MATERNITY_CARE_HOUR),
            line("F", 1, policy("P2", InsuredPerson.MOTHER), DATE, Performance.MATERNITY_CARE_HOUR),
            line("E", 1, policy("P0", InsuredPerson.CHILD), DATE, Performance.MATERNITY_CARE_HOUR),
            line("D", 2, mother, DATE, Performance.MATERNITY_CARE_HOUR)
        };

        // When
        ClaimFile file = file(inOrder[6], inOrder[5], inOrder[4], inOrder[3], inOrder[2], inOrder[1], inOrder[0]);

        // Then
        assertThat(file.lines()).containsExactly(inOrder);
        assertThat(file.insured()).extracting(insured -> insured.lines().size()).containsExactly(4, 1, 1, 1);
        assertThat(file.insured()).extracting(ClaimFile.Insured::identity).containsOnly(IDENTITY);
    }

    @Test
    void the_header_spans_the_dates_of_care() {
        ClaimFile file = file(
                line("A", 1, policy("P1", InsuredPerson.MOTHER), DATE.plusDays(3), Performance.MATERNITY_CARE_HOUR),
                line("B"));

        assertThat(file.header())
                .isEqualTo(new ClaimFile.Header(
                        "202103000001", LocalDate.of(2021, 4, 1), "9991", "33000001", DATE, DATE.plusDays(3), true));
    }

    @Test
    void a_batch_of_released_lines_of_its_sign_has_no_fault() {
        assertThat(ClaimFileAssembly.faults(BATCH, List.of(line("A")))).isEmpty();
    }

    @Test
    void a_batch_without_lines_is_not_sent() {
        assertThat(ClaimFileAssembly.faults(BATCH, List.of()))
                .containsExactly(new FileFault(null, "lines", "is empty; a file has at least one line"));
    }

    @Test
    void a_line_that_was_not_released_keeps_the_batch_and_is_named() {
        ClaimLine draft = line("A").to(ClaimState.DRAFT);

        assertThat(ClaimFileAssembly.faults(BATCH, List.of(draft, line("B"))))
                .containsExactly(new FileFault(
                        "A",
                        "state",
                        "is DRAFT; release the batch with POST /v1/claim-batches/{batchId}/releases first"));
    }

    @Test
    void a_file_that_asks_never_takes_back() {
        ClaimLine credit = ClaimLine.credit("B", line("A")).to(ClaimState.RELEASED);

        assertThat(ClaimFileAssembly.faults(BATCH, List.of(line("A"), credit)))
                .extracting(FileFault::reference, FileFault::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("B", "sign"));
    }

    @Test
    void a_line_without_policy_in_a_batch_is_a_defect() {
        assertThatIllegalStateException()
                .isThrownBy(() -> file(line("A", 1, null, DATE, Performance.MATERNITY_CARE_HOUR)))
                .withMessageContaining("Line A");
        assertThat(line("A", 1, null, DATE, Performance.MATERNITY_CARE_HOUR).goesTo())
                .isEmpty();
    }

    @Test
    void a_batch_is_sent_once_it_has_its_file() {
        SentFile file = new SentFile(ClaimFileFormat.CSV, "00", 1, Instant.EPOCH);

        assertThat(BATCH.sent()).isFalse();
        assertThat(BATCH.with(file).sent()).isTrue();
        assertThat(BATCH.with(file).file()).isEqualTo(file);
        assertThat(ClaimFileFormat.CSV.mediaType()).isEqualTo("text/csv");
    }
}
