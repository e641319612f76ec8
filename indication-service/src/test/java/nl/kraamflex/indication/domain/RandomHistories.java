package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.kraamflex.indication.domain.calculation.GivenFactor;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.protocol.DayOneOfMultiples;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.FeedingChange;
import nl.kraamflex.indication.domain.protocol.FloorAfterHospital;
import nl.kraamflex.indication.domain.protocol.MixedFeeding;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Parity;
import org.jspecify.annotations.Nullable;

/** Cases of births in March 2025 with up to eight decisions, no two of which were made at one moment. */
public final class RandomHistories {
    private static final LocalDate DUE = LocalDate.parse("2025-03-12");
    private static final OffsetDateTime BORN = OffsetDateTime.parse("2025-03-10T21:40:00+01:00");
    private static final Instant RECORDED = Instant.parse("2025-05-01T08:00:00Z");
    private static final int MINUTES_OF_CARE = 20 * 24 * 60;
    private static final int LEAST_WISH = 24 * 4;
    private static final int CEILING = 80 * 4;

    private RandomHistories() {}

    /**
     * A birth and the decisions of its case.
     *
     * @param taken in the order in which they were made
     */
    public record GivenHistory(MaternityCase opened, OwnChoices own, List<Decision> taken) {
        /** The case once decisions were put on record one by one, in this order. */
        public MaternityCase recorded(List<Decision> order) {
            MaternityCase theCase = opened;
            for (int i = 0; i < order.size(); i++) {
                theCase = theCase.withDecision(recordedAt(order.get(i), RECORDED.plus(i, ChronoUnit.MINUTES)));
            }
            return theCase;
        }

        /** What a case is entitled to. */
        public Optional<CaseIndication> indication(MaternityCase theCase) {
            return CaseIndication.of(theCase, ToldCase.PROTOCOLS, own);
        }
    }

    private record Told(
            Moment moment,
            Feeding feeding,
            @Nullable Integer clinicianQuarters,
            @Nullable Integer wishedQuarters,
            @Nullable Integer caesareanQuarters,
            @Nullable Boolean markedProtected,
            int lastDay,
            boolean agreement) {}

    /** Any of them. */
    public static Arbitrary<GivenHistory> any() {
        return Combinators.combine(births(), choices(), decisions())
                .as((birth, own, taken) -> new GivenHistory(
                        MaternityCase.opened(
                                        new UUID(1, 0),
                                        new MaternityCase.Registration(
                                                "history",
                                                DUE,
                                                Household.BIRTH_FAMILY,
                                                Parity.FIRST_CHILD,
                                                Instant.parse("2024-10-01T10:00:00Z")))
                                .withBirth(birth),
                        own,
                        taken));
    }

    /** Of one child or of twins, born within four hours over midnight; home at once, later or not yet; everyone alive or not. */
    private static Arbitrary<Birth> births() {
        Arbitrary<@Nullable Integer> daysAway =
                Arbitraries.integers().between(0, 6).injectNull(0.2);
        Arbitrary<@Nullable Integer> daysLived =
                Arbitraries.integers().between(0, 10).injectNull(0.8);
        return Combinators.combine(Arbitraries.of(false, true), daysAway, daysLived, daysLived)
                .as((twins, away, child, mother) -> {
                    List<Birth.Child> children = new ArrayList<>();
                    children.add(new Birth.Child(BORN, false, later(child)));
                    if (twins) {
                        children.add(new Birth.Child(BORN.plusHours(4), false, null));
                    }
                    return new Birth(children, later(away), null, later(mother), 1);
                });
    }

    private static @Nullable LocalDate later(@Nullable Integer days) {
        return days == null ? null : BORN.toLocalDate().plusDays(days + 1L);
    }

    private static Arbitrary<OwnChoices> choices() {
        return Combinators.combine(
                        Arbitraries.of(FloorAfterHospital.values()),
                        Arbitraries.of(MixedFeeding.values()),
                        Arbitraries.of(DayOneOfMultiples.values()),
                        Arbitraries.of(FeedingChange.values()))
                .as((floor, mixed, dayOne, change) -> new OwnChoices(
                        1,
                        LocalDate.parse("2020-01-01"),
                        null,
                        null,
                        null,
                        null,
                        floor,
                        null,
                        mixed,
                        dayOne,
                        change,
                        null,
                        null,
                        null));
    }

    private static Arbitrary<List<Decision>> decisions() {
        Arbitrary<List<Integer>> times = Arbitraries.integers()
                .between(0, MINUTES_OF_CARE)
                .set()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(minutes -> minutes.stream().sorted().toList());
        return times.flatMap(minutes -> told().list().ofSize(minutes.size()).map(told -> decisions(minutes, told)));
    }

    private static Arbitrary<Told> told() {
        return Combinators.combine(
                        Arbitraries.of(Moment.values()),
                        Arbitraries.of(Feeding.BREAST, Feeding.FORMULA, Feeding.MIXED),
                        Arbitraries.integers().between(0, CEILING).injectNull(0.6),
                        Arbitraries.integers().between(LEAST_WISH, CEILING).injectNull(0.8),
                        Arbitraries.integers().between(0, CEILING).injectNull(0.7),
                        Arbitraries.of(true, false).injectNull(0.6),
                        Arbitraries.integers().between(11, 42),
                        Arbitraries.of(true, false))
                .as(Told::new);
    }

    private static List<Decision> decisions(List<Integer> minutes, List<Told> told) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            decisions.add(decision(i, BORN.plusMinutes(minutes.get(i)).toInstant(), told.get(i)));
        }
        return decisions;
    }

    private static Decision decision(int number, Instant decidedAt, Told told) {
        @Nullable Integer caesarean = told.caesareanQuarters();
        @Nullable Boolean markedProtected = told.markedProtected();
        return new Decision(
                new UUID(0, number),
                told.moment(),
                decidedAt,
                new DecidedBy(DeciderRole.MIDWIFE, "08000001"),
                null,
                null,
                new Decision.Basis(
                        told.feeding(),
                        null,
                        caesarean == null ? List.of() : List.of(new GivenFactor("CAESAREAN", caesarean * 15)),
                        minutes(told.clinicianQuarters()),
                        minutes(told.wishedQuarters())),
                told.moment() == Moment.EXTENSION ? extension(told) : null,
                markedProtected == null ? null : new Protection(markedProtected, "told"),
                RECORDED,
                null);
    }

    private static Extension extension(Told told) {
        return told.agreement()
                ? new Extension(
                        told.lastDay(), null, false, new Extension.Agreement(Extension.Agreement.Kind.TRIAL, "Proef"))
                : new Extension(told.lastDay(), "slow recovery", true, null);
    }

    private static @Nullable Integer minutes(@Nullable Integer quarters) {
        return quarters == null ? null : quarters * 15;
    }

    private static Decision recordedAt(Decision decision, Instant recordedAt) {
        return new Decision(
                decision.id(),
                decision.moment(),
                decision.decidedAt(),
                decision.decidedBy(),
                decision.signalledBy(),
                decision.reason(),
                decision.basis(),
                decision.extension(),
                decision.protection(),
                recordedAt,
                decision.withdrawal());
    }
}
