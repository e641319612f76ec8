package nl.kraamflex.billing.messaging.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kraamflex.billing.domain.claim.ClaimFile;
import nl.kraamflex.billing.domain.claim.ClaimFileWriter;
import nl.kraamflex.billing.domain.claim.FileFault;
import nl.kraamflex.billing.domain.claim.FileOutcome;
import nl.kraamflex.billing.domain.layout.SomeClaims;
import org.junit.jupiter.api.Test;

/** A file that was once sent in a form is written in that form, byte for byte. */
class GoldenClaimsTest {
    private static final ClaimFile FILE = SomeClaims.file(
            SomeClaims.IDENTITY,
            SomeClaims.line("01KC7KWZ0THFDX61YTGG", null, SomeClaims.DATE, 90, 7040),
            SomeClaims.line("01KC7KWZ0THFDX61YTGH", null, SomeClaims.DATE.plusDays(2), 0, 910));

    private static void isGolden(ClaimFileWriter writer, String name) throws IOException {
        // When
        FileOutcome outcome = writer.write(FILE);

        // Then
        assertThat(outcome).isInstanceOf(FileOutcome.Written.class);
        byte[] bytes = ((FileOutcome.Written) outcome).bytes();
        Path golden = Path.of("src/test/resources/claim-golden", name);
        if (Boolean.getBoolean("kraamflex.update-documents")) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, bytes);
        }
        assertThat(golden)
                .withFailMessage(
                        "%s differs from what is written now; run ./kraamflex test -Dkraamflex.update-documents=true and review the difference",
                        golden)
                .hasBinaryContent(bytes);
    }

    @Test
    void a_table_is_written_as_before() throws IOException {
        isGolden(new CsvClaims(), "claims.csv");
    }

    @Test
    void json_is_written_as_before() throws IOException {
        isGolden(new JsonClaims(), "claims.json");
    }

    @Test
    void fixed_length_records_are_written_as_before() throws IOException {
        isGolden(
                new FixedLengthClaims(
                        LayoutsOnFile.load(LayoutsOnFileTest.madeUp().getParent())),
                "claims.asc");
    }

    @Test
    void without_an_operators_layout_nothing_is_written_and_the_missing_positions_are_named() {
        assertThat(new FixedLengthClaims(LayoutsOnFile.load(null)).write(FILE))
                .isInstanceOfSatisfying(
                        FileOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .extracting(FileFault::reason)
                                .asString()
                                .contains("positions 59-310", "KRAAMFLEX_LAYOUT_DIR"));
    }
}
