package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.platform.dated.DatedLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerformanceCodesTest {
    private static final LocalDate DATE = LocalDate.of(2021, 3, 10);
    private static final String MADE_UP = madeUp();

    private static String madeUp() {
        String name = "/claim-law/performance-codes/2010-01-01.yaml";
        try (InputStream stream = Objects.requireNonNull(PerformanceCodesTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Performance.class)
    void no_code_ships_with_the_suite(Performance performance) {
        DatedLaw law = ClaimLaw.SHIPPED.law();

        assertThat(law.keys())
                .contains(
                        PerformanceCodes.key(performance, Funding.BASIC),
                        PerformanceCodes.key(performance, Funding.SUPPLEMENTARY));
        assertThat(PerformanceCodes.on(law, performance, Funding.BASIC, DATE)).isEmpty();
        assertThat(PerformanceCodes.on(law, performance, Funding.SUPPLEMENTARY, DATE))
                .isEmpty();
    }

    private static ClaimCode read(Path folder, String amounts) throws IOException {
        Path file = Files.createDirectories(folder.resolve("performance-codes")).resolve("2010-01-01.yaml");
        Files.writeString(file, MADE_UP.replace("[999, 4, 6]", amounts));
        return PerformanceCodes.on(DatedLaw.load(folder), Performance.REGISTRATION, Funding.BASIC, DATE)
                .orElseThrow()
                .code();
    }

    @Test
    void zeros_before_a_code_count(@TempDir Path folder) throws IOException {
        assertThat(read(folder, "[11, 14, 6]")).isEqualTo(new ClaimCode("011", "000014"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[11, 14]", "[11, 14, 6, 1]", "[11, 14, 0]", "[11, 14, 7]", "[1000, 14, 6]", "[11, 100, 2]"})
    void what_is_no_code_is_refused_by_name(String amounts, @TempDir Path folder) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(folder, amounts))
                .withMessageContaining("performance-codes/registration in performance-codes/2010-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[999, 1, 1]", "[999, 999999, 6]"})
    void the_shortest_and_the_longest_code_are_read(String amounts, @TempDir Path folder) throws IOException {
        assertThat(read(folder, amounts).codeList()).isEqualTo("999");
    }

    @Test
    void supplementary_insurance_has_codes_of_its_own() {
        assertThat(PerformanceCodes.key(Performance.MATERNITY_CARE_HOUR, Funding.AGREEMENT))
                .isEqualTo("performance-codes/maternity-care-hour");
        assertThat(PerformanceCodes.key(Performance.MATERNITY_CARE_HOUR, Funding.SUPPLEMENTARY))
                .isEqualTo("performance-codes/maternity-care-hour-supplementary");
    }
}
