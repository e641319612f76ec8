package nl.kraamflex.billing.messaging.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.kraamflex.billing.domain.layout.FileLayout;
import nl.kraamflex.billing.domain.layout.LayoutCheck;
import nl.kraamflex.billing.domain.layout.RecordLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutsOnFileTest {
    private static final String MADE_UP = "/claim-layout/made-up.yaml";

    static Path madeUp() {
        try {
            return Path.of(Objects.requireNonNull(LayoutsOnFileTest.class.getResource(MADE_UP), MADE_UP)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("layout.yaml"), text);
    }

    @Test
    void the_shipped_layout_is_sound_and_lacks_what_is_not_public() {
        // When
        FileLayout layout = LayoutsOnFile.load(null);

        // Then
        assertThat(LayoutCheck.faults(layout)).isEmpty();
        assertThat(layout.records()).extracting(RecordLayout::type).containsExactly("01", "02", "04", "98", "99");
        assertThat(layout.sent("04").orElseThrow().missing()).containsExactly(new RecordLayout.Positions(59, 310));
        assertThat(layout.recordLength()).isEqualTo(310);
        assertThat(layout.returnLength()).isEqualTo(370);
    }

    @Test
    void an_operators_file_completes_it() {
        FileLayout layout = LayoutsOnFile.load(madeUp().getParent());

        assertThat(layout.sent("04").orElseThrow().missing()).isEmpty();
    }

    @Test
    void overlapping_positions_are_named_with_file_and_field(@TempDir Path folder) throws IOException {
        write(folder, Files.readString(madeUp()).replace("start: 67, length: 3", "start: 66, length: 4"));

        assertThatExceptionOfType(LayoutFaulty.class)
                .isThrownBy(() -> LayoutsOnFile.load(folder))
                .withMessageContaining("layout.yaml has 1 fault(s)")
                .withMessageContaining("field T409 covers positions 66-69, and the field before it ends at 66");
    }

    @Test
    void the_public_part_is_not_redefined_by_accident(@TempDir Path folder) throws IOException {
        write(folder, Files.readString(madeUp()).replace("start: 59, length: 8", "start: 58, length: 9"));

        assertThatExceptionOfType(LayoutFaulty.class)
                .isThrownBy(() -> LayoutsOnFile.load(folder))
                .withMessageContaining("field T408 redefines positions 58-66");
    }

    @Test
    void an_unknown_source_key_or_folder_is_named(@TempDir Path folder) throws IOException {
        String text = Files.readString(madeUp());

        write(folder, text.replace("line.careDate", "line.nothing"));
        assertThatExceptionOfType(LayoutFaulty.class)
                .isThrownBy(() -> LayoutsOnFile.load(folder))
                .withMessageContaining("layout.yaml: field T408 has the source line.nothing");
        write(folder, text.replace("timeUnit: QUARTER", "timeunit: QUARTER"));
        assertThatExceptionOfType(LayoutFaulty.class)
                .isThrownBy(() -> LayoutsOnFile.load(folder))
                .withMessageContaining("timeunit");
        write(folder, text.replace("source: line.careDate", "source: line.careDate, constant: '1'"));
        assertThatExceptionOfType(LayoutFaulty.class)
                .isThrownBy(() -> LayoutsOnFile.load(folder))
                .withMessageContaining("source and constant");
        assertThatExceptionOfType(LayoutFaulty.class)
                .isThrownBy(() -> LayoutsOnFile.load(folder.resolve("nowhere")))
                .withMessageStartingWith("KRAAMFLEX_LAYOUT_DIR is ");
    }

    @Test
    void two_files_are_one_too_many_and_none_is_none(@TempDir Path folder) throws IOException {
        assertThat(LayoutsOnFile.load(folder)).isEqualTo(LayoutsOnFile.load(null));
        write(folder, Files.readString(madeUp()));
        Files.writeString(folder.resolve("second.yaml"), Files.readString(madeUp()));

        assertThatExceptionOfType(LayoutFaulty.class)
                .isThrownBy(() -> LayoutsOnFile.load(folder))
                .withMessageContaining("layout.yaml, second.yaml");
    }
}
