package nl.kraamflex.platform.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FigureTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private enum Answer {
        YES,
        NO
    }

    @TempDir
    Path folder;

    private DatedLaw law;

    @BeforeEach
    void oneFigureOfEachShape() {
        law = new LawTree(folder).shipped("settings/2025-01-01.yaml", """
                        regulation: settings
                        title: Settings
                        legalBasis: none
                        validFrom: 2025-01-01
                        figures:
                          days:
                            amount: 8
                            unit: DAYS
                            confidence: ours
                            source: {id: own, title: Own choice, document: setting}
                            supportingSources:
                              - {id: page, title: A page, url: "https://example.org/page"}
                            alternatives:
                              - amount: 9
                                source: {id: other, title: Another page, url: "https://example.org/other"}
                                note: Counts otherwise.
                          large:
                            amount: 3000000000
                            unit: WEIGHT
                            confidence: ours
                            source: {id: own, title: Own choice, document: setting}
                          weights:
                            amounts: [8, 0, 3]
                            unit: WEIGHT
                            confidence: ours
                            source: {id: own, title: Own choice, document: setting}
                          answer:
                            text: "NO"
                            choices: ["YES", "NO"]
                            unit: CHOICE
                            confidence: ours
                            source: {id: own, title: Own choice, document: setting}
                        """).load();
    }

    @Test
    void aNumberIsReadAsLongAndAsInt() {
        // Given
        Figure days = law.require("settings/days", DAY);

        // When
        long asLong = days.amount();
        int asInt = days.amountAsInt();

        // Then
        assertThat(asLong).isEqualTo(8);
        assertThat(asInt).isEqualTo(8);
    }

    @Test
    void aNumberTooLargeForAnIntIsRefusedAsInt() {
        // Given
        Figure large = law.require("settings/large", DAY);

        // When
        var call = assertThatThrownBy(large::amountAsInt);

        // Then
        call.isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aListKeepsItsOrder() {
        // Given
        Figure weights = law.require("settings/weights", DAY);

        // When
        List<Long> amounts = weights.amounts();

        // Then
        assertThat(amounts).containsExactly(8L, 0L, 3L);
    }

    @Test
    void aWordIsReadAsTextAndAsConstant() {
        // Given
        Figure answer = law.require("settings/answer", DAY);

        // When
        String text = answer.text();
        Answer choice = answer.choice(Answer.class);

        // Then
        assertThat(text).isEqualTo("NO");
        assertThat(choice).isEqualTo(Answer.NO);
    }

    @Test
    void aWordThatTheProgramDoesNotKnowIsRefusedByName() {
        // Given
        Figure answer = law.require("settings/answer", DAY);

        // When
        var call = assertThatThrownBy(() -> answer.choice(DayOfWeek.class));

        // Then
        call.hasMessageContaining("settings/answer in settings/2025-01-01 is NO")
                .hasMessageContaining("MONDAY");
    }

    @Test
    void aFigureOfAnotherShapeIsRefusedByName() {
        // Given
        Figure answer = law.require("settings/answer", DAY);
        Figure days = law.require("settings/days", DAY);

        // When
        var asNumber = assertThatThrownBy(answer::amount);
        var asList = assertThatThrownBy(days::amounts);
        var asWord = assertThatThrownBy(days::text);

        // Then
        asNumber.hasMessageContaining("settings/answer").hasMessageContaining("not a single number");
        asList.hasMessageContaining("settings/days").hasMessageContaining("not a list of numbers");
        asWord.hasMessageContaining("settings/days").hasMessageContaining("not a word");
    }

    @Test
    void whatOtherSourcesSayStaysBesideTheFigure() {
        // Given
        Figure days = law.require("settings/days", DAY);

        // When
        var supporting = days.supportingSources();
        var alternatives = days.alternatives();

        // Then
        assertThat(supporting).containsExactly(new Source("page", "A page", null, "https://example.org/page", null));
        assertThat(alternatives)
                .containsExactly(new Alternative(
                        new Figure.Amount(9),
                        new Source("other", "Another page", null, "https://example.org/other", null),
                        "Counts otherwise."));
    }
}
