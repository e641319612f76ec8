package nl.kraamflex.billing.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTextTest {
    private static final LayoutField NUMBER = MadeUpLayout.optional("N", FieldType.N, 3, 4, LayoutSource.DETAIL_NUMBER);
    private static final LayoutField TEXT =
            MadeUpLayout.optional("AN", FieldType.AN, 3, 4, LayoutSource.INSURED_PREFIX);

    private static String written(LayoutField field, String value) {
        return switch (FieldText.write(field, value)) {
            case FieldText.Written.Fits(String text) -> text;
            case FieldText.Written.Fault(String reason) -> "FAULT " + reason;
        };
    }

    @Test
    void digits_stand_right_with_zeros_before_them() {
        assertThat(written(NUMBER, "")).isEqualTo("0000");
        assertThat(written(NUMBER, "7")).isEqualTo("0007");
        assertThat(written(NUMBER, "1234")).isEqualTo("1234");
    }

    @Test
    void letters_stand_left_with_spaces_after_them() {
        assertThat(written(TEXT, "")).isEqualTo("    ");
        assertThat(written(TEXT, "ab")).isEqualTo("ab  ");
        assertThat(written(TEXT, "abcd")).isEqualTo("abcd");
    }

    @Test
    void nothing_is_cut_off() {
        assertThat(written(NUMBER, "12345"))
                .isEqualTo("FAULT has 4 positions, and the value has 5; nothing is cut off");
        assertThat(written(TEXT, "abcde")).isEqualTo("FAULT has 4 positions, and the value has 5; nothing is cut off");
    }

    @Test
    void a_letter_that_becomes_two_needs_room_for_both() {
        assertThat(written(TEXT, "aßb")).isEqualTo("assb");
        assertThat(written(TEXT, "abcß")).isEqualTo("FAULT has 4 positions, and the value has 5; nothing is cut off");
    }

    @Test
    void a_field_of_digits_takes_nothing_else() {
        assertThat(written(NUMBER, "1a")).isEqualTo("FAULT takes digits only");
        assertThat(written(NUMBER, "1/")).isEqualTo("FAULT takes digits only");
        assertThat(written(NUMBER, "1:")).isEqualTo("FAULT takes digits only");
        assertThat(written(NUMBER, "-1")).isEqualTo("FAULT takes digits only");
    }

    @Test
    void a_mandatory_field_without_a_value_is_a_fault() {
        assertThat(written(MadeUpLayout.field("M", FieldType.AN, 1, 4, LayoutSource.INSURED_PREFIX), ""))
                .isEqualTo("FAULT has no value, and the record cannot do without");
    }

    @Test
    void a_constant_says_itself_and_filler_nothing() {
        assertThat(written(MadeUpLayout.constant("C", FieldType.N, 1, 4, "04"), "9"))
                .isEqualTo("0004");
        assertThat(written(MadeUpLayout.field("R", FieldType.AN, 1, 4, null), "9"))
                .isEqualTo("    ");
    }

    @Test
    void a_letter_of_another_script_is_refused_and_not_shown() {
        assertThat(written(TEXT, "Ж")).isEqualTo("FAULT has a letter that the file has no spelling for");
    }

    @ParameterizedTest
    @CsvSource({
        "é, e", "Ë, E", "ç, c", "ñ, n", "Å, A", "ş, s", "ğ, g", "ı, i", "İ, I", "ø, o", "Ø, O", "æ, ae", "Æ, AE",
        "œ, oe", "Œ, OE", "ß, ss", "đ, d", "Đ, D", "ł, l", "Ł, L", "ð, d", "Ð, D", "þ, th", "Þ, TH", "ĳ, ij", "Ĳ, IJ",
        "–, -", "—, -", "‐, -", "‑, -", "~, ~", "a, a"
    })
    void letters_have_a_spelling(String letter, String spelling) {
        assertThat(Transliteration.of(letter)).contains(spelling);
    }

    @Test
    void a_quotation_mark_of_any_form_is_an_apostrophe() {
        assertThat(Transliteration.of("’‘ʼ'")).contains("''''");
    }

    @Test
    void an_accent_that_stands_by_itself_is_left_off() {
        assertThat(Transliteration.of("e\u0301")).contains("e");
    }

    @ParameterizedTest
    @CsvSource({"ع", "中", "Ж", "€", "🙂", "\u007f"})
    void signs_without_a_spelling_are_refused(String sign) {
        assertThat(Transliteration.of("a" + sign)).isEmpty();
        assertThat(Transliteration.of("a\t")).isEmpty();
        assertThat(Transliteration.of("a b")).contains("a b");
    }

    @Test
    void a_field_is_read_from_its_positions() {
        assertThat(FieldText.read(NUMBER, "xx0042yy")).isEqualTo("0042");
        assertThat(FieldText.read(TEXT, "xx a  yy")).isEqualTo(" a");
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTE, 61, 61, 01",
        "QUARTER, 45, 3, 02",
        "HALF_HOUR, 60, 2, 03",
        "HOUR, 120, 2, 04",
        "FIVE_MINUTES, 15, 3, 07",
        "TEN_MINUTES, 30, 3, 08"
    })
    void time_is_converted_exactly(TimeUnit unit, long minutes, long units, String code) {
        assertThat(unit.exactly(minutes)).hasValue(units);
        assertThat(unit.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"QUARTER, 46", "HALF_HOUR, 45", "HOUR, 61", "FIVE_MINUTES, 16", "TEN_MINUTES, 15"})
    void a_remainder_is_never_rounded_away(TimeUnit unit, long minutes) {
        assertThat(unit.exactly(minutes)).isEmpty();
    }
}
