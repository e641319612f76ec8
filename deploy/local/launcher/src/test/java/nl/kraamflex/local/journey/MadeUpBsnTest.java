package nl.kraamflex.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MadeUpBsnTest {
    @Test
    void every_made_up_number_has_nine_digits_and_passes_the_eleven_proof() {
        // Given
        var people = IntStream.concat(IntStream.range(0, 10_000), IntStream.of(Integer.MIN_VALUE, -1));

        // When
        var failing = people.mapToObj(MadeUpBsn::of).filter(bsn -> !passes(bsn)).toList();

        // Then
        assertEquals(List.of(), failing);
    }

    private static boolean passes(String bsn) {
        return bsn.matches("9999\\d{5}")
                && IntStream.range(0, 9)
                                        .map(i -> (bsn.charAt(i) - '0') * (i == 8 ? -1 : 9 - i))
                                        .sum()
                                % 11
                        == 0;
    }
}
