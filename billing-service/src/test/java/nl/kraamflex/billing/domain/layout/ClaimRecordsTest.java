package nl.kraamflex.billing.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.ClaimFile;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimResult;
import nl.kraamflex.billing.domain.claim.FileFault;
import nl.kraamflex.billing.domain.claim.FileOutcome;
import nl.kraamflex.billing.domain.claim.InsuredPolicy;
import nl.kraamflex.billing.domain.claim.ReturnedFileReader;
import nl.kraamflex.billing.domain.insurance.Bsn;
import nl.kraamflex.billing.domain.insurance.InsuredIdentity;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.insurance.PersonDetails;
import nl.kraamflex.billing.domain.insurance.Sex;
import org.junit.jupiter.api.Test;

class ClaimRecordsTest {
    private static final ClaimLine HOUR = SomeClaims.line("A", null, SomeClaims.DATE, 90, 7040);
    private static final ClaimLine PIECE = SomeClaims.line("B", null, SomeClaims.DATE.plusDays(2), 0, 1000);

    private static String text(FileOutcome outcome) {
        return switch (outcome) {
            case FileOutcome.Written(String text, var charset) -> {
                assertThat(charset).isEqualTo(StandardCharsets.US_ASCII);
                yield text;
            }
            case FileOutcome.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<FileFault> faults(FileOutcome outcome) {
        return switch (outcome) {
            case FileOutcome.Written _ -> List.of();
            case FileOutcome.Refused(var faults) -> faults;
        };
    }

    private static String written(ClaimFile file) {
        return text(ClaimRecords.write(MadeUpLayout.complete(), file));
    }

    @Test
    void a_file_has_a_header_each_person_with_its_lines_and_a_trailer() {
        // When
        List<String> lines = List.of(
                written(SomeClaims.file(SomeClaims.IDENTITY, HOUR, PIECE)).split("\r\n", -1));

        // Then
        assertThat(lines).hasSize(5).allSatisfy(line -> assertThat(line).hasSize(MadeUpLayout.LENGTH));
        assertThat(lines.get(0))
                .isEqualTo("01133" + "0302" + "T" + "9991" + "33000001" + "20210310" + "20210312" + "202103000001"
                        + "20210401" + " ".repeat(42));
        assertThat(lines.get(1))
                .isEqualTo("02" + "0001" + "999990019" + "9991" + "P-1       " + "19940506" + "2"
                        + "Voorbeeld           " + "van       " + "AB    " + "1234AB" + "00005" + "a     "
                        + " ".repeat(9));
        assertThat(lines.get(2))
                .isEqualTo("04" + "0002" + "A1   " + "20210310" + "999" + "000001" + "0006" + "02" + "00007040" + "D"
                        + "A                   " + " ".repeat(20) + "0900" + "1030" + "08000001" + " ");
        assertThat(lines.get(3))
                .isEqualTo("04" + "0003" + "A1   " + "20210312" + "999" + "000001" + "0001" + "82" + "00001000" + "D"
                        + "B                   " + " ".repeat(20) + "0000" + "0000" + "08000001" + " ");
        assertThat(lines.get(4))
                .isEqualTo("99" + "0001" + "0000" + "0002" + "0000" + "0003" + "00008040" + "D" + " ".repeat(69));
    }

    @Test
    void a_file_of_credits_names_the_debits_and_has_a_total_of_credit() {
        // Given
        ClaimLine credit = SomeClaims.line("C", "A", SomeClaims.DATE, 90, 7040);

        // When
        String file = written(SomeClaims.file(SomeClaims.IDENTITY, credit));

        // Then
        assertThat(file).contains("C" + "C                   " + "A                   ");
        assertThat(file.split("\r\n", -1)[3]).contains("00007040C");
    }

    @Test
    void debit_and_credit_that_cancel_are_a_total_of_debit() {
        ClaimLine credit = SomeClaims.line("C", "A", SomeClaims.DATE, 90, 7040);

        assertThat(written(SomeClaims.file(SomeClaims.IDENTITY, HOUR, credit)).split("\r\n", -1)[4])
                .contains("00000000D");
    }

    @Test
    void a_file_that_is_meant_to_be_paid_says_so() {
        ClaimFile trial = SomeClaims.file(SomeClaims.IDENTITY, HOUR);

        assertThat(written(new ClaimFile(SomeClaims.header(true), trial.insured())))
                .startsWith("011330302P");
    }

    @Test
    void a_man_is_a_man_and_a_person_without_number_has_the_filler() {
        PersonDetails man = new PersonDetails(SomeClaims.DATE, Sex.MALE, "A", "", "B", "", 0, "", null);

        assertThat(written(SomeClaims.file(new InsuredIdentity(null, man), HOUR)))
                .contains("999999999" + "9991" + "P-1       " + "20210310" + "1" + "A  ");
        assertThat(Bsn.of(ClaimRecords.NO_BSN)).isEmpty();
    }

    @Test
    void the_records_of_several_persons_are_numbered_on() {
        // Given
        ClaimFile one = SomeClaims.file(SomeClaims.IDENTITY, HOUR);
        ClaimFile.Insured child = new ClaimFile.Insured(
                new UUID(0, 2),
                new InsuredPolicy("9991", "P-2", InsuredPerson.CHILD),
                SomeClaims.IDENTITY,
                List.of(PIECE));

        // When
        String file = written(new ClaimFile(one.header(), List.of(one.insured().getFirst(), child)));

        // Then
        assertThat(file.split("\r\n", -1))
                .extracting(line -> line.substring(0, 6))
                .containsExactly("011330", "020001", "040002", "020003", "040004", "990002");
        assertThat(file).contains("99" + "0002" + "0000" + "0002" + "0000" + "0004");
    }

    @Test
    void a_layout_that_is_not_complete_writes_nothing_and_says_which_positions_are_missing() {
        assertThat(faults(
                        ClaimRecords.write(MadeUpLayout.shipped(), SomeClaims.file(SomeClaims.IDENTITY, HOUR, PIECE))))
                .containsExactly(
                        new FileFault(
                                null,
                                "record 04",
                                "of layout made-up has no field for positions 12-100, which are not public; put their layout in KRAAMFLEX_LAYOUT_DIR"));
    }

    @Test
    void time_that_is_no_whole_unit_refuses_the_file_naming_the_line() {
        ClaimLine odd = SomeClaims.line("X", null, SomeClaims.DATE, 50, 100);

        assertThat(faults(ClaimRecords.write(MadeUpLayout.complete(), SomeClaims.file(SomeClaims.IDENTITY, HOUR, odd))))
                .containsExactly(
                        new FileFault(
                                "X",
                                "quantity",
                                "is 50 minutes, which is no whole number of QUARTER (15 minutes) of layout made-up; time is never rounded in a file"));
    }

    @Test
    void a_value_that_does_not_fit_refuses_the_file_naming_line_and_field_and_not_the_value() {
        // Given
        PersonDetails person = new PersonDetails(
                SomeClaims.DATE, Sex.FEMALE, "Een-naam-die-te-lang-is-voor", "", "AB", "", 123456, "", null);

        // When
        List<FileFault> faults = faults(
                ClaimRecords.write(MadeUpLayout.complete(), SomeClaims.file(new InsuredIdentity(null, person), HOUR)));

        // Then
        assertThat(faults)
                .containsExactly(
                        new FileFault(
                                "A", "0208 (field 0208)", "has 20 positions, and the value has 28; nothing is cut off"),
                        new FileFault(
                                "A", "0212 (field 0212)", "has 5 positions, and the value has 6; nothing is cut off"));
    }

    @Test
    void a_person_without_details_is_missed_by_name_of_field() {
        assertThat(faults(ClaimRecords.write(MadeUpLayout.complete(), SomeClaims.file(InsuredIdentity.NONE, HOUR))))
                .extracting(FileFault::field)
                .containsExactly(
                        "0206 (field 0206)",
                        "0207 (field 0207)",
                        "0208 (field 0208)",
                        "0210 (field 0210)",
                        "0212 (field 0212)");
    }

    @Test
    void a_record_that_the_layout_does_not_have_refuses_the_file() {
        assertThat(faults(FixedLengthWriter.write(
                        MadeUpLayout.complete(), List.of(new RecordValues("98", "A", java.util.Map.of())))))
                .containsExactly(new FileFault("A", "record 98", "is no record of layout made-up"));
    }

    /** A line as the insurer sends it back. */
    private static String returned(ClaimLine line, String added) {
        String sent = written(SomeClaims.file(SomeClaims.IDENTITY, line)).split("\r\n", -1)[2];
        return sent + added + " ".repeat(MadeUpLayout.RETURNED - sent.length() - added.length());
    }

    private static List<ClaimResult> results(String text) {
        return switch (ReturnedClaims.read(MadeUpLayout.complete(), text)) {
            case ReturnedFileReader.Outcome.Read(var results) -> results;
            case ReturnedFileReader.Outcome.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    @Test
    void what_comes_back_says_what_was_granted_with_every_code() {
        assertThat(results(returned(HOUR, "00007000D0611ZZ99")))
                .containsExactly(new ClaimResult("A", ClaimResult.Outcome.ACCEPTED, 7000, List.of("0611", "ZZ99")));
        assertThat(results(returned(HOUR, "00000000D04350000")))
                .containsExactly(new ClaimResult("A", ClaimResult.Outcome.REJECTED, 0, List.of("0435")));
        assertThat(results(returned(HOUR, "00000001D")))
                .containsExactly(new ClaimResult("A", ClaimResult.Outcome.ACCEPTED, 1, List.of()));
    }

    @Test
    void nothing_claimed_and_nothing_granted_is_accepted() {
        assertThat(results(returned(SomeClaims.line("Z", null, SomeClaims.DATE, 90, 0), "00000000D")))
                .containsExactly(new ClaimResult("Z", ClaimResult.Outcome.ACCEPTED, 0, List.of()));
    }

    @Test
    void records_that_are_no_lines_have_no_result() {
        String trailer = "99" + " ".repeat(MadeUpLayout.RETURNED - 2);

        assertThat(results(returned(HOUR, "00007040D") + "\r\n" + trailer + "\r\n"))
                .hasSize(1);
    }

    @Test
    void a_line_that_comes_back_without_its_reference_refuses_the_file() {
        String nameless = returned(HOUR, "00007040D");
        String without = nameless.substring(0, 43) + " ".repeat(20) + nameless.substring(63);

        assertThat(ReturnedClaims.read(MadeUpLayout.complete(), without))
                .isEqualTo(new ReturnedFileReader.Outcome.Refused(List.of(
                        new FileFault(null, "line.reference", "is empty; a result belongs to the line it names"))));
    }

    @Test
    void a_file_with_faults_is_not_read_at_all() {
        // Given
        String good = returned(HOUR, "00007000D");
        String text = String.join(
                "\r\n", good, good.substring(1), "77" + good.substring(2), "0", good.replace("00007000D", "0000X000D"));

        // When
        ReturnedFileReader.Outcome outcome = ReturnedClaims.read(MadeUpLayout.complete(), text);

        // Then
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReturnedFileReader.Outcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.field() + " " + fault.reason())
                                .containsExactly(
                                        "line 2 begins with no type of record that layout made-up has",
                                        "line 3 begins with no type of record that layout made-up has",
                                        "line 4 begins with no type of record that layout made-up has",
                                        "line 5 has other signs than digits in field 0481 (field 0481)"));
    }

    @Test
    void a_record_of_another_length_is_named() {
        assertThat(FixedLengthReader.returned(MadeUpLayout.complete(), returned(HOUR, "00007040D") + " "))
                .isEqualTo(new FixedLengthReader.Outcome.Refused(List.of(
                        new FileFault(null, "line 1", "has 131 positions; a record 04 of layout made-up has 130"))));
    }

    @Test
    void nothing_is_read_with_a_layout_that_is_not_complete() {
        assertThat(FixedLengthReader.sent(MadeUpLayout.shipped(), "04" + "0".repeat(98)))
                .isEqualTo(
                        new FixedLengthReader.Outcome.Refused(
                                List.of(
                                        new FileFault(
                                                null,
                                                "line 1",
                                                "has positions 12-100, which layout made-up has no field for; put their layout in KRAAMFLEX_LAYOUT_DIR"))));
    }

    @Test
    void a_record_shows_its_type_and_no_value() {
        assertThat(new RecordValues("02", null, java.util.Map.of(LayoutSource.INSURED_BSN, "999990019")))
                .hasToString("RecordValues[02]");
        assertThat(new FileOutcome.Written("999990019", StandardCharsets.US_ASCII))
                .hasToString("Written[9 characters]");
        assertThat(new FileOutcome.Written("ab", StandardCharsets.US_ASCII).bytes())
                .containsExactly(97, 98);
    }
}
