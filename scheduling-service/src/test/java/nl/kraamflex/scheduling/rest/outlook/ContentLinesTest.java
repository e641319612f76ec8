package nl.kraamflex.scheduling.rest.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {
    @Test
    void a_line_of_75_octets_stays_whole_and_one_of_76_is_folded() {
        String longest = "x".repeat(75);

        assertThat(ContentLines.fold(longest + "\r\n")).isEqualTo(longest + "\r\n");
        assertThat(ContentLines.fold(longest + "y\r\n")).isEqualTo(longest + "\r\n y\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "€", "😀", "aé", "ab€", "abc😀"})
    void octets_count_and_no_character_is_torn(String part) {
        String line = "SUMMARY:" + part.repeat(120) + "\r\n";

        String folded = ContentLines.fold(line);

        assertThat(Arrays.stream(folded.split("\r\n", -1)))
                .allMatch(piece -> piece.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(folded);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
    }
}
