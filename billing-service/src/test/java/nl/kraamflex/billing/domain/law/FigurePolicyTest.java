package nl.kraamflex.billing.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawFile;
import nl.kraamflex.platform.dated.Lookup;
import nl.kraamflex.platform.dated.Source;
import nl.kraamflex.platform.dated.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigurePolicyTest {
    private static final FigurePolicy WITH_DERIVED = new FigurePolicy(true);

    private static Figure figure(Confidence confidence) {
        LawFile file = new LawFile(
                "a", null, "A", "B", LocalDate.of(2025, 1, 1), null, null, LawFile.Origin.SHIPPED, "0".repeat(64));
        return new Figure(
                "a/b",
                new Figure.Amount(1),
                Unit.COUNT,
                confidence,
                new Source("s", "S", "d", null, null),
                List.of(),
                List.of(),
                null,
                file);
    }

    private static FigureUse use(FigurePolicy policy, Confidence confidence) {
        return policy.use(new Lookup.InForce(figure(confidence)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PRIMARY", "SECONDARY"})
    void what_the_law_or_several_say_is_used_as_it_is(Confidence confidence) {
        assertThat(use(FigurePolicy.PRINTED_ONLY, confidence)).isEqualTo(new FigureUse.Sound(figure(confidence)));
        assertThat(use(WITH_DERIVED, confidence)).isEqualTo(new FigureUse.Sound(figure(confidence)));
    }

    @ParameterizedTest
    @EnumSource(names = {"WEAK", "CONFLICTING", "OURS"})
    void what_is_not_sure_is_used_with_a_flag(Confidence confidence) {
        assertThat(use(FigurePolicy.PRINTED_ONLY, confidence)).isEqualTo(new FigureUse.Flagged(figure(confidence)));
        assertThat(use(WITH_DERIVED, confidence)).isEqualTo(new FigureUse.Flagged(figure(confidence)));
    }

    @Test
    void what_is_derived_is_used_only_where_that_is_accepted() {
        assertThat(use(FigurePolicy.PRINTED_ONLY, Confidence.DERIVED))
                .isEqualTo(new FigureUse.DerivedNotAccepted(figure(Confidence.DERIVED)));
        assertThat(use(WITH_DERIVED, Confidence.DERIVED)).isEqualTo(new FigureUse.Flagged(figure(Confidence.DERIVED)));
    }

    @Test
    void what_is_missing_is_never_used() {
        // Given
        Lookup.Missing missing = new Lookup.Unknown("a/b", LocalDate.of(2025, 1, 1));

        // When
        FigureUse use = WITH_DERIVED.use(missing);

        // Then
        assertThat(use).isEqualTo(new FigureUse.NotOnFile(missing));
    }

    @Test
    void a_value_of_unknown_confidence_is_a_defect() {
        assertThatThrownBy(() -> use(WITH_DERIVED, Confidence.UNKNOWN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("a/b has a value");
    }
}
