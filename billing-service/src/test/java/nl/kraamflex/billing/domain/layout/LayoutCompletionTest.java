package nl.kraamflex.billing.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutCompletionTest {
    private static List<String> faults(LayoutCompletion completion) {
        return switch (completion.complete(MadeUpLayout.shipped())) {
            case LayoutCompletion.Outcome.Completed _ -> List.of();
            case LayoutCompletion.Outcome.Faulty(var found) ->
                found.stream().map(LayoutFault::toString).toList();
        };
    }

    private static List<LayoutField> with(LayoutField more) {
        List<LayoutField> fields = new ArrayList<>(MadeUpLayout.lineFields());
        fields.add(more);
        return fields;
    }

    @Test
    void the_shipped_part_is_sound_and_names_what_is_missing() {
        assertThat(LayoutCheck.faults(MadeUpLayout.shipped())).isEmpty();
        assertThat(MadeUpLayout.shipped().sent("04").orElseThrow().missingText())
                .isEqualTo("12-100");
    }

    @Test
    void the_completed_layout_has_no_gap_and_the_operators_unit_and_message() {
        // Given
        LayoutCompletion completion =
                new LayoutCompletion("made-up", "04", false, "150", TimeUnit.HOUR, MadeUpLayout.lineFields());

        // When
        LayoutCompletion.Outcome outcome = completion.complete(MadeUpLayout.shipped());

        // Then
        assertThat(outcome).isInstanceOfSatisfying(LayoutCompletion.Outcome.Completed.class, completed -> {
            assertThat(completed.layout().sent("04").orElseThrow().missing()).isEmpty();
            assertThat(completed.layout().messageCode()).isEqualTo("150");
            assertThat(completed.layout().timeUnit()).isEqualTo(TimeUnit.HOUR);
        });
    }

    @Test
    void what_an_operator_leaves_out_stays_as_it_is() {
        LayoutCompletion completion =
                new LayoutCompletion("made-up", "04", false, null, null, MadeUpLayout.lineFields());

        assertThat(completion.complete(MadeUpLayout.shipped()))
                .isInstanceOfSatisfying(LayoutCompletion.Outcome.Completed.class, completed -> {
                    assertThat(completed.layout().messageCode()).isEqualTo("133");
                    assertThat(completed.layout().timeUnit()).isEqualTo(TimeUnit.MINUTE);
                });
    }

    @Test
    void another_layout_or_record_is_refused() {
        assertThat(faults(new LayoutCompletion("elsewhere", "04", false, null, null, MadeUpLayout.lineFields())))
                .containsExactly(
                        "record 04 of elsewhere is completed, and the layout on file is made-up with records [01, 02, 04, 99]");
        assertThat(faults(new LayoutCompletion("made-up", "03", false, null, null, MadeUpLayout.lineFields())))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("record 03 of made-up is completed");
    }

    @Test
    void what_ships_is_not_redefined_by_accident() {
        assertThat(faults(MadeUpLayout.completion(with(MadeUpLayout.field("X", FieldType.AN, 11, 1, null)))))
                .containsExactly(
                        "record 04, field X redefines positions 11-11, which ship with the suite; leave them out, or set overridesKnown");
    }

    @Test
    void what_ships_gives_way_where_the_operator_says_so() {
        // Given
        LayoutCompletion completion = new LayoutCompletion(
                "made-up",
                "04",
                true,
                null,
                null,
                with(MadeUpLayout.field("X", FieldType.AN, 7, 5, LayoutSource.INSURED_POLICY_NUMBER)));

        // When
        LayoutCompletion.Outcome outcome = completion.complete(MadeUpLayout.shipped());

        // Then
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LayoutCompletion.Outcome.Completed.class,
                        completed -> assertThat(completed.layout().sent("04").orElseThrow().fields().stream()
                                        .map(LayoutField::id))
                                .contains("X", "0402", "T01")
                                .doesNotContain("0403"));
    }

    @Test
    void overlapping_positions_of_the_operator_are_named() {
        assertThat(faults(MadeUpLayout.completion(with(MadeUpLayout.field("X", FieldType.AN, 99, 1, null)))))
                .containsExactly(
                        "record 04, field X covers positions 99-99, and the field before it ends at 99; fields must not overlap");
    }

    @Test
    void positions_that_stay_missing_are_named() {
        assertThat(faults(MadeUpLayout.completion(MadeUpLayout.lineFields()
                        .subList(0, MadeUpLayout.lineFields().size() - 1))))
                .contains("record 04 has no field for positions 100 of 100");
    }
}
