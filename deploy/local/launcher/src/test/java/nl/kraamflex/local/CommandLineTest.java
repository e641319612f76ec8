package nl.kraamflex.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @Test
    void options_may_come_in_any_order_and_more_than_once() {
        // When
        var options = CommandLine.parse(
                "x",
                List.of("--role", "a", "--fresh", "--role", "b", "--n", "3"),
                Set.of("--fresh"),
                Set.of("--role", "--n"));

        // Then
        assertTrue(options.has("--fresh"));
        assertEquals(List.of("a", "b"), options.all("--role"));
        assertEquals("b", options.last("--role").orElseThrow());
        assertEquals(3, options.number("--n", 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --frehs  | "--frehs" is no option of up: it has --fresh, --n.
            --n      | Option --n has no value: write --n VALUE.
            --n 1x   | --n is "1x": give a whole number.
            """)
    void a_wrong_option_is_named_with_the_remedy(String line, String message) {
        // When
        var refused = assertThrows(
                LauncherFailure.class,
                () -> CommandLine.parse("up", List.of(line.split(" ", -1)), Set.of("--fresh"), Set.of("--n"))
                        .number("--n", 0));

        // Then
        assertEquals(message, refused.getMessage());
    }
}
