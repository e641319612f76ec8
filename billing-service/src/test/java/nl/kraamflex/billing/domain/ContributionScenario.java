package nl.kraamflex.billing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.kraamflex.billing.domain.contribution.LedgerScenario;
import nl.kraamflex.platform.testing.Scenarios;
import org.jspecify.annotations.Nullable;

/** What the scenario files of this service say. */
final class ContributionScenario {
    static final Scenarios<Given, Question, Then> ALL =
            Scenarios.below("scenarios", Given.class, Question.class, Then.class);

    private ContributionScenario() {}

    /** What is asked for. */
    enum Question {
        STATEMENT,
        ESTIMATE,
        /** Every line of the ledger as of now. */
        LEDGER,
        /** The interim version that is issued now. */
        INTERIM,
        /** The final version that is issued now. */
        FINAL
    }

    /** What billing knows; what is absent has not arrived. */
    record Given(
            @Nullable Facts facts,
            @Nullable Plan schedule,
            @Nullable List<Visit> visits,
            LedgerScenario.@Nullable Given ledger) {

        LedgerScenario.Given ledgerGiven() {
            return Objects.requireNonNull(ledger, "a question about the ledger needs given.ledger");
        }

        BillingCase known() {
            return new BillingCase(
                    new UUID(0, 1),
                    1,
                    facts == null ? null : facts.known(),
                    schedule == null ? null : schedule.known(),
                    visits == null
                            ? null
                            : new Deliveries(
                                    1, visits.stream().map(Visit::known).toList()));
        }
    }

    record Facts(
            LocalDate dueDate,
            @Nullable LocalDate dateOfBirth,
            @Nullable Hours indication) {
        CaseFacts known() {
            return new CaseFacts(
                    1,
                    dueDate,
                    dateOfBirth,
                    indication == null
                            ? null
                            : new CaseFacts.Indication(indication.provisional(), indication.minutes()),
                    "STANDARD");
        }
    }

    record Hours(boolean provisional, int minutes) {}

    record Plan(int deliveredMinutes, Map<LocalDate, Integer> days) {
        Schedule known() {
            return new Schedule(
                    1,
                    deliveredMinutes,
                    days.entrySet().stream()
                            .map(day -> DatedCare.planned(day.getKey(), day.getValue()))
                            .toList());
        }
    }

    record Visit(Instant begin, Map<LocalDate, Integer> care, boolean elsewhere) {
        Delivery known() {
            return new Delivery(
                    begin,
                    begin.plusSeconds(3600),
                    care.entrySet().stream()
                            .map(part -> DatedCare.delivered(part.getKey(), part.getValue()))
                            .toList(),
                    elsewhere);
        }
    }

    /** What is answered: an amount, a refusal, or nothing yet. */
    record Then(
            @Nullable String basis,
            @Nullable List<String> assumptions,
            @Nullable List<Line> lines,
            @Nullable Map<Integer, Long> years,
            @Nullable Long cents,
            @Nullable Refused refused,
            boolean nothing,
            LedgerScenario.@Nullable Then ledger) {
        Then(
                @Nullable String basis,
                @Nullable List<String> assumptions,
                @Nullable List<Line> lines,
                @Nullable Map<Integer, Long> years,
                @Nullable Long cents,
                @Nullable Refused refused,
                boolean nothing) {
            this(basis, assumptions, lines, years, cents, refused, nothing, null);
        }

        static Then of(LedgerScenario.Then ledger) {
            return new Then(null, null, null, null, null, null, false, ledger);
        }
    }

    record Line(LocalDate date, String status, int minutes, long centsPerHour, long cents, String confidence) {}

    record Refused(String regulation, LocalDate date, String reason) {}
}
