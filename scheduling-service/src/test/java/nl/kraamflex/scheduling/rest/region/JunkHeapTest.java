package nl.kraamflex.scheduling.rest.region;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kraamflex.platform.web.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies far larger than the memory of the process that reads them, of which nothing is of use. */
class JunkHeapTest {
    private static final int HEAP = 32;
    private static final int MUCH = 3_000_000;
    private static final String REST = ",\"families\":[]}";

    private static final Map<String, Supplier<InputStream>> BODIES = Map.of(
            "names in an object that nobody asked for",
                    () -> many("{\"surprise\":{\"a\":1", at -> ",\"name-" + at + "\":1", "}}"),
            "objects where a number belongs",
                    () -> many("{\"targetGap\":{\"a\":1", at -> ",\"name-" + at + "\":[]", "}}"),
            "dates without end", () -> many("{\"capacity\":[" + date(-1), at -> "," + date(at), "]" + REST),
            "more weights than there are steps",
                    () -> many("{\"weights\":{\"missing\":[1", at -> "," + (MUCH + at), "]}" + REST));

    private static InputStream many(String begin, IntFunction<String> entry, String end) {
        return new PartsAsRead(MUCH, at -> at == 0 ? begin : entry.apply(at), end);
    }

    private static String date(int day) {
        return "{\"date\":\"%s\",\"hours\":1}".formatted(LocalDate.EPOCH.plusDays(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names in an object that nobody asked for | /surprise is not a field of this request; check its spelling",
                "objects where a number belongs | /targetGap must be of type number",
                "dates without end | /capacity runs over 731 dates from 1969-12-31 on: give at most 730",
                "more weights than there are steps | /weights/missing must have 3 weights; it has 3000000",
            })
    void what_is_of_no_use_is_refused_and_takes_no_memory(String body, String refused)
            throws IOException, InterruptedException {
        String told = ProcessOfItsOwn.run(JunkHeapTest.class, HEAP, body);

        assertThat(told).contains(refused);
    }

    /** Reads one of the bodies as the service does. */
    public static void main(String[] body) throws IOException {
        try {
            RegionRequestReader.read(requireNonNull(BODIES.get(body[0])).get(), List.of(), _ -> {});
            throw new AssertionError("was not refused");
        } catch (ProblemException refused) {
            System.out.println(refused.problem().invalidParams().stream()
                    .map(fault -> fault.name() + " " + fault.reason())
                    .collect(Collectors.joining("\n")));
        }
    }
}
