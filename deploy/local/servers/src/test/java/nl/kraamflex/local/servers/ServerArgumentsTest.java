package nl.kraamflex.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerArgumentsTest {

    @Test
    void a_complete_command_line_is_read() throws StartRefused {
        // When
        var asked = ServerArguments.parse(List.of(
                "postgresql", "--data", "/tmp/x/../y", "--port", "15432", "--databases", "a,b_c", "--parent", "7"));

        // Then
        assertEquals(ServerArguments.Role.POSTGRESQL, asked.role());
        assertEquals("/tmp/y", asked.data().toString());
        assertEquals(15432, asked.port("port"));
        assertEquals(List.of("a", "b_c"), asked.databases());
        assertEquals(7, asked.parent().orElseThrow());
    }

    @Test
    void port_zero_stands_for_any_free_one() throws StartRefused {
        // Given
        var asked = ServerArguments.parse(List.of("kafka", "--port", "0"));

        // When
        var port = asked.port("port");

        // Then
        assertTrue(port > 0, () -> "port " + port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mysql                              | "mysql"
            kafka --prot 1                     | "--prot"
            kafka --port                       | no value
            kafka --port x                     | "x"
            kafka --port 65536                 | 65536
            kafka --port -1                    | -1
            postgresql --databases a;drop      | "a;drop"
            postgresql --databases a,          | ""
            kafka                              | --data is missing
            """)
    void a_wrong_command_line_is_refused_with_the_word_that_is_wrong(String line, String named) {
        // When
        var refused = assertThrows(
                StartRefused.class, () -> readAll(List.of(line.strip().split(" +", -1))));

        // Then
        assertTrue(String.valueOf(refused.getMessage()).contains(named), refused::getMessage);
    }

    private static void readAll(List<String> words) throws StartRefused {
        var asked = ServerArguments.parse(words);
        if (asked.options().containsKey("databases")) {
            asked.databases();
        }
        asked.port("port");
        asked.data();
    }
}
