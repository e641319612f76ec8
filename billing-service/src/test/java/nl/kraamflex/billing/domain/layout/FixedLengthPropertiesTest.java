package nl.kraamflex.billing.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.FileOutcome;

class FixedLengthPropertiesTest {
    /** What a test wants of a line. */
    record Wanted(int quarters, long claimed, boolean credit) {}

    @Provide
    Arbitrary<Wanted> wanted() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.integers().between(1, 96),
                        Arbitraries.longs().between(0, 99_999),
                        Arbitraries.of(true, false))
                .as(Wanted::new);
    }

    private static String written(List<Wanted> wanted) {
        List<ClaimLine> lines = new ArrayList<>();
        for (Wanted line : wanted) {
            lines.add(SomeClaims.line(
                    "R" + lines.size(),
                    line.credit() ? "E" + lines.size() : null,
                    SomeClaims.DATE,
                    15 * line.quarters(),
                    line.claimed()));
        }
        FileOutcome outcome = ClaimRecords.write(
                MadeUpLayout.complete(), SomeClaims.file(SomeClaims.IDENTITY, lines.toArray(ClaimLine[]::new)));
        assertThat(outcome).isInstanceOf(FileOutcome.Written.class);
        return ((FileOutcome.Written) outcome).text();
    }

    private static List<RecordValues> read(String text) {
        FixedLengthReader.Outcome outcome = FixedLengthReader.sent(MadeUpLayout.complete(), text);
        assertThat(outcome).isInstanceOf(FixedLengthReader.Outcome.Read.class);
        return ((FixedLengthReader.Outcome.Read) outcome).records();
    }

    private static long number(RecordValues record, LayoutSource source) {
        return Long.parseLong(record.value(source));
    }

    @Property(tries = 200)
    void what_is_written_is_read_again(
            @ForAll @Size(min = 1, max = 20) List<@net.jqwik.api.From("wanted") Wanted> wanted) {
        List<RecordValues> lines = read(written(wanted)).stream()
                .filter(record -> record.type().equals("04"))
                .toList();

        assertThat(lines).hasSameSizeAs(wanted);
        for (int place = 0; place < wanted.size(); place++) {
            RecordValues line = lines.get(place);
            assertThat(line.reference()).isEqualTo("R" + place);
            assertThat(number(line, LayoutSource.LINE_QUANTITY))
                    .isEqualTo(wanted.get(place).quarters());
            assertThat(number(line, LayoutSource.LINE_CLAIMED_AMOUNT))
                    .isEqualTo(wanted.get(place).claimed());
            assertThat(line.value(LayoutSource.LINE_EARLIER_REFERENCE))
                    .isEqualTo(wanted.get(place).credit() ? "E" + place : "");
        }
    }

    @Property(tries = 200)
    void counters_and_total_are_those_of_the_lines(
            @ForAll @Size(min = 1, max = 20) List<@net.jqwik.api.From("wanted") Wanted> wanted) {
        // When
        RecordValues trailer = read(written(wanted)).getLast();

        // Then
        long net = wanted.stream()
                .mapToLong(line -> line.credit() ? -line.claimed() : line.claimed())
                .sum();
        assertThat(number(trailer, LayoutSource.TOTAL_LINES)).isEqualTo(wanted.size());
        assertThat(number(trailer, LayoutSource.TOTAL_DETAILS)).isEqualTo(wanted.size() + 1);
        assertThat(number(trailer, LayoutSource.TOTAL_NET_AMOUNT)).isEqualTo(Math.abs(net));
        assertThat(trailer.value(LayoutSource.TOTAL_NET_SIGN)).isEqualTo(net < 0 ? "C" : "D");
    }

    @Property(tries = 100)
    void every_record_has_the_length_of_the_layout_and_the_numbers_rise(
            @ForAll @Size(min = 1, max = 20) List<@net.jqwik.api.From("wanted") Wanted> wanted) {
        // When
        String text = written(wanted);

        // Then
        assertThat(text.split("\r\n", -1)).allSatisfy(line -> assertThat(line).hasSize(MadeUpLayout.LENGTH));
        List<Long> numbers = read(text).stream()
                .filter(record -> !record.value(LayoutSource.DETAIL_NUMBER).isEmpty())
                .map(record -> number(record, LayoutSource.DETAIL_NUMBER))
                .toList();
        assertThat(numbers)
                .isEqualTo(java.util.stream.LongStream.rangeClosed(1, numbers.size())
                        .boxed()
                        .toList());
    }

    @Property(tries = 100)
    void writing_twice_gives_the_same_bytes(
            @ForAll @Size(min = 1, max = 10) List<@net.jqwik.api.From("wanted") Wanted> wanted) {
        assertThat(written(wanted)).isEqualTo(written(wanted));
    }

    @Property
    void a_number_keeps_its_value_and_fills_its_field(
            @ForAll @IntRange(min = 0, max = 9999) int value, @ForAll @IntRange(min = 4, max = 12) int length) {
        // Given
        LayoutField field = MadeUpLayout.optional("N", FieldType.N, 1, length, LayoutSource.DETAIL_NUMBER);

        // When
        FieldText.Written written = FieldText.write(field, Integer.toString(value));

        // Then
        assertThat(written).isInstanceOfSatisfying(FieldText.Written.Fits.class, fits -> {
            assertThat(fits.text()).hasSize(length);
            assertThat(Integer.parseInt(FieldText.read(field, fits.text()))).isEqualTo(value);
        });
    }

    @Property
    void a_text_of_plain_letters_keeps_its_value_and_fills_its_field(
            @ForAll("plain") String value, @ForAll @IntRange(min = 10, max = 30) int length) {
        // Given
        LayoutField field = MadeUpLayout.optional("AN", FieldType.AN, 1, length, LayoutSource.INSURED_PREFIX);

        // When
        FieldText.Written written = FieldText.write(field, value);

        // Then
        assertThat(written).isInstanceOfSatisfying(FieldText.Written.Fits.class, fits -> {
            assertThat(fits.text()).hasSize(length);
            assertThat(FieldText.read(field, fits.text())).isEqualTo(value.stripTrailing());
        });
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(10);
    }

    @Property
    void time_in_units_is_the_time_again(@ForAll TimeUnit unit, @ForAll @IntRange(min = 0, max = 1440) int minutes) {
        Map<TimeUnit, Long> back = new EnumMap<>(TimeUnit.class);
        unit.exactly(minutes).ifPresent(units -> back.put(unit, units * unit.minutes()));

        assertThat(back.getOrDefault(unit, (long) minutes)).isEqualTo(minutes);
        assertThat(back.isEmpty()).isEqualTo(minutes % unit.minutes() != 0);
    }
}
