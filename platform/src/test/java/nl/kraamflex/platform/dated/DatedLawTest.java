package nl.kraamflex.platform.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.kraamflex.platform.dated.LawFile.Origin;
import nl.kraamflex.platform.dated.Lookup.InForce;
import nl.kraamflex.platform.dated.Lookup.NotPublished;
import nl.kraamflex.platform.dated.Lookup.NotPublished.Reason;
import nl.kraamflex.platform.dated.Lookup.NotYetInForce;
import nl.kraamflex.platform.dated.Lookup.Unknown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatedLawTest {

    private static final String PER_HOUR = "contribution/per-hour";

    @TempDir
    Path folder;

    private LawTree tree;

    @BeforeEach
    void twoYearsAndAGap() {
        tree = new LawTree(folder)
                .shipped("contribution/2024-01-01.yaml", LawTree.YEAR_2024)
                .shipped("contribution/2025-01-01.yaml", LawTree.YEAR_2025)
                .shipped("contribution/2026-01-01.yaml", LawTree.GAP_2026);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 510", "2024-12-31, 510", "2025-01-01, 540", "2025-12-31, 540"})
    void aFigureHoldsFromItsFirstDayToItsLast(LocalDate day, long cents) {
        // Given
        DatedLaw law = tree.load();

        // When
        Lookup answer = law.on(PER_HOUR, day);

        // Then
        assertThat(answer)
                .isInstanceOfSatisfying(
                        InForce.class,
                        found -> assertThat(found.figure().amount()).isEqualTo(cents));
    }

    @Test
    void theDayBeforeTheFirstVersionIsNotYetInForce() {
        // Given
        DatedLaw law = tree.load();
        LocalDate dayBefore = LocalDate.of(2023, 12, 31);

        // When
        Lookup answer = law.on(PER_HOUR, dayBefore);

        // Then
        assertThat(answer).isEqualTo(new NotYetInForce(PER_HOUR, dayBefore, LocalDate.of(2024, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01", "2026-12-31"})
    void anExplicitGapIsNotPublishedFromItsFirstDayToItsLastAndGivesItsReason(LocalDate day) {
        // Given
        DatedLaw law = tree.load();

        // When
        Lookup answer = law.on(PER_HOUR, day);

        // Then
        assertThat(answer)
                .isEqualTo(new NotPublished(
                        PER_HOUR,
                        day,
                        Reason.GAP,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        "Not announced."));
    }

    @Test
    void theDayAfterTheLastVersionIsNotPublishedBecauseItEnded() {
        // Given
        DatedLaw law = tree.load();
        LocalDate dayAfter = LocalDate.of(2027, 1, 1);

        // When
        Lookup answer = law.on(PER_HOUR, dayAfter);

        // Then
        assertThat(answer)
                .isEqualTo(new NotPublished(
                        PER_HOUR, dayAfter, Reason.ENDED, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null));
    }

    @Test
    void aKeyThatNoFileNamesIsUnknown() {
        // Given
        DatedLaw law = tree.load();
        LocalDate day = LocalDate.of(2025, 6, 1);

        // When
        Lookup answer = law.on("contribution/per-minute", day);

        // Then
        assertThat(answer).isEqualTo(new Unknown("contribution/per-minute", day));
    }

    @Test
    void aVersionWithoutLastDayHoldsFarIntoTheFuture() {
        // Given
        DatedLaw law = new LawTree(folder.resolve("open"))
                .shipped("contribution/2025-01-01.yaml", LawTree.with(LawTree.YEAR_2025, "validTo: 2025-12-31\n", ""))
                .load();

        // When
        Lookup answer = law.on(PER_HOUR, LocalDate.of(9999, 12, 31));

        // Then
        assertThat(answer).isInstanceOf(InForce.class);
    }

    @Test
    void aFigureThatAppearsInALaterVersionIsNotYetInForceInAnEarlierOne() {
        // Given
        String withSurcharge = LawTree.with(LawTree.YEAR_2025, "figures:\n", """
                figures:
                  surcharge:
                    amount: 10
                    unit: PERCENT
                    confidence: ours
                    source: {id: own, title: Own choice, document: setting}
                """);
        DatedLaw law = new LawTree(folder.resolve("later"))
                .shipped("contribution/2024-01-01.yaml", LawTree.YEAR_2024)
                .shipped("contribution/2025-01-01.yaml", withSurcharge)
                .load();
        LocalDate lastDayBefore = LocalDate.of(2024, 12, 31);

        // When
        Lookup answer = law.on("contribution/surcharge", lastDayBefore);

        // Then
        assertThat(answer)
                .isEqualTo(new NotYetInForce("contribution/surcharge", lastDayBefore, LocalDate.of(2025, 1, 1)));
    }

    @Test
    void aFigureCarriesItsSourceItsPeriodAndTheHashOfItsFile() {
        // Given
        DatedLaw law = tree.load();

        // When
        Figure figure = law.require(PER_HOUR, LocalDate.of(2025, 6, 1));

        // Then
        LawFile file = new LawFile(
                "contribution",
                null,
                "Contribution at home",
                "Decree, article 1",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                null,
                Origin.SHIPPED,
                "b8cbd49e16e47d68a1bf7b6b3f557c29f7ac53838d1aadd21125df597605b6fd");
        assertThat(figure.file()).isEqualTo(file);
        assertThat(figure.file().id()).isEqualTo("contribution/2025-01-01");
        assertThat(figure.unit()).isEqualTo(Unit.CENTS_PER_HOUR);
        assertThat(figure.confidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(figure.source())
                .isEqualTo(new Source("list-2025", "List of the year", "page", "https://example.org/list", "2025"));
        assertThat(figure.note()).isEqualTo("Taken from a list.");
    }

    @Test
    void theHashChangesWithASingleCharacterOfTheFile() {
        // Given
        LocalDate day = LocalDate.of(2025, 6, 1);
        String before = tree.load().require(PER_HOUR, day).file().sha256();
        tree.forgotten("contribution/2025-01-01.yaml", LawTree.YEAR_2025 + "#");

        // When
        String after = tree.load().require(PER_HOUR, day).file().sha256();

        // Then
        assertThat(after).isNotEqualTo(before).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    contribution/per-hour | 2023-12-31 | contribution/per-hour is not yet in force on 2023-12-31: its first version holds from 2024-01-01.
                    contribution/per-hour | 2026-05-01 | contribution/per-hour has no figure for 2026-05-01: nothing is on file for 2026-01-01 to 2026-12-31. Not announced.
                    contribution/per-hour | 2027-01-01 | contribution/per-hour has no figure for 2027-01-01: its last version on file ended on 2026-12-31.
                    contribution/per-day  | 2025-01-01 | No law file holds a figure called contribution/per-day.
                    """)
    void aCallerThatNeedsAMissingFigureLearnsWhichAndWhy(String key, LocalDate day, String explanation) {
        // Given
        DatedLaw law = tree.load();

        // When
        var call = assertThatThrownBy(() -> law.require(key, day));

        // Then
        call.isInstanceOfSatisfying(FigureNotPublished.class, missing -> {
            assertThat(missing).hasMessage(explanation);
            assertThat(missing.regulation()).isEqualTo("contribution");
            assertThat(missing.key()).isEqualTo(key);
            assertThat(missing.date()).isEqualTo(day);
        });
    }

    @Test
    void aKeyWithoutSlashIsUnknownLikeAnyOther() {
        // Given
        DatedLaw law = tree.load();

        // When
        var call = assertThatThrownBy(() -> law.require("contribution", LocalDate.of(2025, 1, 1)));

        // Then
        call.isInstanceOfSatisfying(
                FigureNotPublished.class,
                missing -> assertThat(missing.regulation()).isEqualTo("contribution"));
    }

    @Test
    void theHistoryOfAKeyListsItsFiguresInTimeWithoutGaps() {
        // Given
        DatedLaw law = tree.load();

        // When
        var history = law.history(PER_HOUR);

        // Then
        assertThat(history).extracting(Figure::amount).containsExactly(510L, 540L);
    }

    @Test
    void theLawListsItsKeysAndItsVersions() {
        // Given
        DatedLaw law = tree.load();

        // When
        var keys = law.keys();
        var files = law.files();

        // Then
        assertThat(keys).containsExactly(PER_HOUR);
        assertThat(files)
                .extracting(LawFile::id)
                .containsExactly("contribution/2024-01-01", "contribution/2025-01-01", "contribution/2026-01-01");
    }
}
