package nl.kraamflex.billing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.contribution.LedgerScenario;
import nl.kraamflex.billing.domain.wording.TextSet;
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

    /**
     * What billing knows; what is absent has not arrived.
     *
     * @param issued what was on record when an interim version was issued
     */
    record Given(
            @Nullable Facts facts,
            @Nullable Plan schedule,
            @Nullable List<Visit> visits,
            @Nullable List<Payer> payers,
            @Nullable List<Visit> issued,
            LedgerScenario.@Nullable Given ledger) {

        LedgerScenario.Given ledgerGiven() {
            return Objects.requireNonNull(ledger, "a question about the ledger needs given.ledger");
        }

        BillingCase known() {
            return known(visits);
        }

        /** The case as it was when the version was issued; empty when none was. */
        Optional<BillingCase> knownBefore() {
            return Optional.ofNullable(issued).map(this::known);
        }

        private BillingCase known(@Nullable List<Visit> onRecord) {
            return new BillingCase(
                    new UUID(0, 1),
                    1,
                    facts == null ? null : facts.known(),
                    schedule == null ? null : schedule.known(),
                    onRecord == null
                            ? null
                            : new Deliveries(
                                    1, onRecord.stream().map(Visit::known).toList()),
                    new CaseArrangements(
                            1,
                            payers == null
                                    ? List.of()
                                    : payers.stream().map(Payer::known).toList(),
                            List.of(),
                            List.of(),
                            null));
        }
    }

    record Facts(
            LocalDate dueDate,
            @Nullable LocalDate dateOfBirth,
            @Nullable Hours indication,
            @Nullable Integer birthAssistance,
            boolean neutral) {
        CaseFacts known() {
            return new CaseFacts(
                    1,
                    dueDate,
                    dateOfBirth,
                    indication == null
                            ? null
                            : new CaseFacts.Indication(indication.provisional(), indication.minutes()),
                    birthAssistance == null ? 0 : birthAssistance,
                    neutral ? "NEUTRAL" : "STANDARD");
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

    record Payer(LocalDate from, @Nullable LocalDate to, ContributionPayer payer) {
        PayerPeriod known() {
            return new PayerPeriod(from, to, payer, payer == ContributionPayer.NOBODY ? "a pilot" : null);
        }
    }

    /**
     * A visit.
     *
     * @param care time by date
     * @param funding who pays for a date, where that is not basic insurance on an ordinary day
     */
    record Visit(
            Instant begin,
            Map<LocalDate, Integer> care,
            @Nullable Map<LocalDate, Funding> funding,
            boolean elsewhere) {
        Delivery known() {
            return new Delivery(
                    begin,
                    begin.plusSeconds(3600),
                    care.entrySet().stream()
                            .map(part -> new DatedCare(
                                    part.getKey(), part.getValue(), CareStatus.DELIVERED, paidBy(part.getKey())))
                            .toList(),
                    elsewhere);
        }

        private Funding paidBy(LocalDate date) {
            return funding == null ? Funding.BASIC : funding.getOrDefault(date, Funding.BASIC);
        }
    }

    /**
     * What is answered: an amount, a refusal, or nothing yet.
     *
     * @param cents what all lines come to, whoever owes them
     * @param minutes time that is stated
     * @param family what the family owes in all
     * @param insurer what an insurer owes that took the contribution over; absent when that is nothing
     * @param held care without an amount; absent when there is none
     * @param texts the set of texts of the statement, where the facts asked for another than the standard one
     */
    record Then(
            @Nullable String basis,
            @Nullable List<String> assumptions,
            @Nullable List<Line> lines,
            @Nullable Map<Integer, Long> years,
            @Nullable Long cents,
            @Nullable Integer minutes,
            @Nullable Long family,
            @Nullable Long insurer,
            @Nullable List<LedgerScenario.Held> held,
            @Nullable TextSet texts,
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
            this(basis, assumptions, lines, years, cents, null, null, null, null, null, refused, nothing, null);
        }

        static Then of(LedgerScenario.Then ledger) {
            return new Then(null, null, null, null, null, null, null, null, null, null, null, false, ledger);
        }
    }

    /** A line; what is left out is ordinary maternity care that the family owes at the amount of the law. */
    record Line(
            LocalDate date,
            @Nullable CareKind kind,
            @Nullable Funding funding,
            @Nullable ContributionPayer payer,
            String status,
            int minutes,
            @Nullable Long centsPerHour,
            long cents,
            @Nullable String confidence,
            @Nullable Integer corrects) {}

    record Refused(String regulation, LocalDate date, String reason) {}
}
