package nl.kraamflex.billing.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutCheckTest {
    private static final LayoutField TYPE = MadeUpLayout.constant("F1", FieldType.N, 1, 2, "04");

    private static FileLayout layout(RecordLayout record) {
        return new FileLayout("l", "1", "1", "1", 10, 12, TimeUnit.MINUTE, List.of(record), List.of());
    }

    /** Faults of a record 04 of ten positions that begins with its type. */
    private static List<String> faults(boolean openEnded, LayoutField... fields) {
        List<LayoutField> all = new ArrayList<>(List.of(TYPE));
        all.addAll(Arrays.asList(fields));
        return LayoutCheck.faults(layout(new RecordLayout("04", 10, all, openEnded))).stream()
                .map(LayoutFault::toString)
                .toList();
    }

    private static LayoutField filler(int start, int length) {
        return MadeUpLayout.field("F2", FieldType.AN, start, length, null);
    }

    @Test
    void a_record_covered_to_its_end_is_sound() {
        assertThat(faults(false, filler(3, 8))).isEmpty();
    }

    @Test
    void a_gap_is_named_by_its_positions() {
        assertThat(faults(false, filler(4, 7))).containsExactly("record 04 has no field for positions 3 of 10");
        assertThat(faults(false, filler(3, 5))).containsExactly("record 04 has no field for positions 8-10 of 10");
        assertThat(faults(false, filler(5, 2))).containsExactly("record 04 has no field for positions 3-4, 7-10 of 10");
    }

    @Test
    void a_record_that_an_operator_completes_may_have_gaps() {
        assertThat(faults(true, filler(4, 2))).isEmpty();
    }

    @Test
    void an_overlap_names_both_places() {
        assertThat(faults(false, filler(2, 9)))
                .containsExactly(
                        "record 04, field F2 covers positions 2-10, and the field before it ends at 2; fields must not overlap");
    }

    @Test
    void a_field_inside_another_is_an_overlap() {
        assertThat(faults(false, filler(3, 8), MadeUpLayout.field("F3", FieldType.AN, 4, 2, null)))
                .containsExactly(
                        "record 04, field F3 covers positions 4-5, and the field before it ends at 10; fields must not overlap");
    }

    @Test
    void a_field_beyond_the_end_is_named() {
        assertThat(faults(false, filler(3, 9))).containsExactly("record 04, field F2 ends at 11, and the record at 10");
    }

    @Test
    void a_field_without_place_is_named() {
        assertThat(faults(true, filler(0, 1)))
                .containsExactly("record 04, field F2 starts at 0 with length 1; both are 1 or more");
        assertThat(faults(true, filler(3, 0)))
                .containsExactly("record 04, field F2 starts at 3 with length 0; both are 1 or more");
    }

    @Test
    void an_id_stands_there_once() {
        assertThat(faults(false, filler(3, 4), filler(7, 4)))
                .containsExactly("record 04, field F2 stands there twice; give each field an id of its own");
    }

    @Test
    void a_mandatory_field_has_something_to_say_it_from() {
        assertThat(faults(
                        false,
                        new LayoutField(
                                "F2", "n", FieldType.AN, 3, 8, Presence.MANDATORY, new LayoutField.Content.Nothing())))
                .containsExactly("record 04, field F2 must say something and has neither source nor constant");
    }

    @Test
    void a_constant_fits_its_field() {
        assertThat(faults(false, MadeUpLayout.constant("F2", FieldType.AN, 3, 8, "12345678")))
                .isEmpty();
        assertThat(faults(false, MadeUpLayout.constant("F2", FieldType.AN, 3, 8, "123456789")))
                .containsExactly("record 04, field F2 has the constant 123456789, longer than its 8 positions");
        assertThat(faults(false, MadeUpLayout.constant("F2", FieldType.N, 3, 8, "12A")))
                .containsExactly("record 04, field F2 is N and has the constant 12A; N takes digits only");
        assertThat(faults(false, MadeUpLayout.constant("F2", FieldType.N, 3, 8, "")))
                .containsExactly("record 04, field F2 is N and has the constant ; N takes digits only");
    }

    @Test
    void a_source_belongs_to_the_record() {
        assertThat(faults(false, MadeUpLayout.field("F2", FieldType.N, 3, 8, LayoutSource.TOTAL_LINES)))
                .containsExactly("record 04, field F2 has the source total.lines, which record 04 does not have");
    }

    @Test
    void a_source_fits_its_field() {
        assertThat(faults(false, MadeUpLayout.field("F2", FieldType.N, 3, 8, LayoutSource.LINE_CARE_DATE)))
                .isEmpty();
        assertThat(faults(
                        false,
                        MadeUpLayout.field("F2", FieldType.N, 3, 7, LayoutSource.LINE_CARE_DATE),
                        MadeUpLayout.field("F3", FieldType.AN, 10, 1, null)))
                .containsExactly("record 04, field F2 has 7 positions, and every line.careDate needs 8");
    }

    @Test
    void letters_do_not_go_into_a_field_of_digits() {
        assertThat(faults(false, MadeUpLayout.field("F2", FieldType.N, 3, 8, LayoutSource.LINE_AUTHORISATION_NUMBER)))
                .containsExactly(
                        "record 04, field F2 is N, and line.authorisationNumber is not digits only; make it AN");
    }

    @Test
    void the_part_that_comes_back_is_checked_too() {
        // Given
        RecordLayout sent = new RecordLayout("04", 10, List.of(TYPE, filler(3, 8)), false);
        RecordLayout gap =
                new RecordLayout("04", 12, List.of(MadeUpLayout.field("R1", FieldType.AN, 12, 1, null)), false);
        RecordLayout unknown =
                new RecordLayout("05", 12, List.of(MadeUpLayout.field("R2", FieldType.AN, 11, 2, null)), false);

        // When
        List<LayoutFault> faults = LayoutCheck.faults(
                new FileLayout("l", "1", "1", "1", 10, 12, TimeUnit.MINUTE, List.of(sent), List.of(gap, unknown)));

        // Then
        assertThat(faults.stream().map(LayoutFault::toString))
                .containsExactly(
                        "record 04 has no field for positions 11 of 12", "record 05 comes back and is never sent");
    }

    @Test
    void a_source_has_one_name_by_which_it_is_found() {
        for (LayoutSource source : LayoutSource.values()) {
            assertThat(LayoutSource.named(source.word())).contains(source);
        }
        assertThat(LayoutSource.LINE_CODE_LIST.word()).isEqualTo("line.codeList");
        assertThat(LayoutSource.RETURN_CODE_1.word()).isEqualTo("return.code1");
        assertThat(LayoutSource.named("line.nothing")).isEmpty();
    }
}
