package nl.kraamflex.scheduling.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.testing.Scenarios;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** What the scenario files on deliveries and signed hours say. */
final class DeliveryScenario {
    static final Scenarios<Given, When, Then> ALL =
            Scenarios.below("delivery-scenarios", Given.class, When.class, Then.class);
    static final UUID STATEMENT = new UUID(0, 7);
    private static final DatedLaw LAW = DatedLaw.shipped();

    private DeliveryScenario() {}

    /**
     * A case without a plan, born at home.
     *
     * @param hours indicated; none without it
     * @param now the moment at which something happens
     * @param rounding the organisation's choice; the shipped rule without it
     * @param funded days that others pay for
     * @param midwifeAsked whether a midwife or GP has to sign
     * @param delivered what was recorded before, in this order
     * @param signed what was signed after that
     * @param since what was recorded after the signatures
     */
    record Given(
            Instant birth,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal declined,
            Instant now,
            @Nullable Step rounding,
            @Nullable List<Funded> funded,
            @Nullable Extension extension,
            boolean midwifeAsked,
            @Nullable List<Report> delivered,
            @Nullable Sign signed,
            @Nullable List<Report> since) {

        Settings settings(LocalDate date) {
            return Settings.on(
                    LAW,
                    date,
                    new OwnChoices(
                            1,
                            date,
                            rounding == null ? null : rounding.step(),
                            rounding == null ? null : rounding.mode(),
                            midwifeAsked ? MidwifeSignature.REQUIRED : null));
        }

        /** The case before anything was signed. */
        Schedule recorded() {
            Schedule schedule = Schedule.of(facts())
                    .withArrangement(new Arrangement(
                            1,
                            now,
                            null,
                            funded == null
                                    ? List.of()
                                    : funded.stream().map(Funded::days).toList(),
                            null,
                            false,
                            null));
            return withAll(schedule, delivered);
        }

        /** The case as it stands. */
        Schedule known() {
            return withAll(recorded(), since);
        }

        /** What was signed; null when nothing was. */
        @Nullable
        HoursStatement statement() {
            return signed == null ? null : sign(recorded(), signed, 1);
        }

        HoursStatement sign(Schedule schedule, Sign sign, long version) {
            return sign.signed(schedule)
                    .state(
                            STATEMENT,
                            schedule,
                            settings(CareCalendar.dateOf(now))
                                    .midwifeSignature()
                                    .value(),
                            version,
                            now);
        }

        /** Records a report as the service does. */
        Delivery record(Schedule schedule, Report report) {
            DeliveryReport said = report.said();
            DeliveryReport.Reading.Sound reading =
                    switch (said.read(settings(report.date()).rounding())) {
                        case DeliveryReport.Reading.Sound sound -> sound;
                        case DeliveryReport.Reading.Faulty(List<Fault> faults) ->
                            throw new Refused(new Refusal.FaultyReport(faults));
                    };
            long current =
                    schedule.deliveryOf(report.date()).map(Delivery::version).orElse(0L);
            said.requireReason(current);
            Birth born = Objects.requireNonNull(schedule.facts().birth());
            Function<LocalDate, LegalWindow> windows = careDate -> LegalWindow.of(LAW, born.date(), careDate);
            List<DeliveryConflict> conflicts = DeliveryConflict.of(
                    report.date(), reading, DeliveryConflict.OnRecord.of(schedule, born, report.date(), windows, now));
            if (!conflicts.isEmpty()) {
                throw new Refused(new Refusal.Conflicting(conflicts));
            }
            return new Delivery(
                    report.date(),
                    current + 1,
                    reading.visits(),
                    reading.notGiven(),
                    said.correctionReason(),
                    now,
                    schedule.standingWith(report.date(), reading.visits()));
        }

        private Schedule withAll(Schedule schedule, @Nullable List<Report> reports) {
            Schedule after = schedule;
            for (Report report : reports == null ? List.<Report>of() : reports) {
                after = after.withDelivery(record(after, report));
            }
            return after;
        }

        private CaseFacts facts() {
            return new CaseFacts(
                    new UUID(0, 1),
                    1,
                    new Birth(birth, CareCalendar.dateOf(birth), CareCalendar.dateOf(birth), List.of()),
                    hours == null
                            ? null
                            : new Indication(
                                    new UUID(0, 1),
                                    "START",
                                    false,
                                    HoursNumber.minutes(hours),
                                    extension == null ? 8 : 14,
                                    "lip/2008-03-01",
                                    birth,
                                    declined == null ? 0 : HoursNumber.minutes(declined),
                                    false,
                                    null,
                                    extension),
                    TextSet.STANDARD);
        }
    }

    record Step(int step, RoundingMode mode) {}

    record Funded(Funding funding, int fromDay, int lastDay) {
        private FundedDays days() {
            return new FundedDays(funding, "trial of 2025", fromDay, lastDay, false);
        }
    }

    /** What was or is reported under a date. */
    record Report(
            LocalDate date, List<Reported> visits, @Nullable CorrectionReason reason) {
        DeliveryReport said() {
            return new DeliveryReport(date, visits.stream().map(Reported::said).toList(), reason);
        }
    }

    record Reported(
            Instant begin,
            @Nullable Instant end,
            @Nullable BigDecimal hours,
            @Nullable VisitOutcome outcome,
            @Nullable String caregiver,
            boolean elsewhere) {
        private ReportedVisit said() {
            return new ReportedVisit(
                    begin,
                    end,
                    hours == null ? null : HoursNumber.minutes(hours),
                    outcome == null ? VisitOutcome.GIVEN : outcome,
                    caregiver,
                    elsewhere);
        }
    }

    /** What was or is signed; without a version, for the deliveries as they stand. */
    record Sign(
            List<Signed> signatures,
            @Nullable Long deliveriesVersion,
            @Nullable LocalDate periodEnd) {
        private SignedHours signed(Schedule schedule) {
            return new SignedHours(
                    signatures.stream()
                            .map(signed -> new Signature(signed.role(), signed.at(), signed.agbCode()))
                            .toList(),
                    deliveriesVersion == null ? schedule.deliveriesVersion() : deliveriesVersion,
                    periodEnd);
        }
    }

    record Signed(Signature.Role role, Instant at, @Nullable String agbCode) {}

    /** Something is recorded or signed, or one looks at what was signed. */
    record When(@Nullable Report record, @Nullable Sign sign, boolean look) {
        When {
            if ((record == null ? 0 : 1) + (sign == null ? 0 : 1) + (look ? 1 : 0) != 1) {
                throw new IllegalArgumentException("Say one of what to `record`, what to `sign`, and `look: true`.");
            }
        }
    }

    /** What must come of it; what is absent is not looked at. */
    record Then(
            @Nullable List<BigDecimal> hours,
            @Nullable List<Integer> minutes,
            @Nullable List<Map<LocalDate, BigDecimal>> careDates,
            @Nullable List<String> notGiven,
            @Nullable List<String> notices,
            @Nullable BigDecimal total,
            @Nullable Integer exactMinutes,
            @Nullable BigDecimal elsewhere,
            @Nullable Map<LocalDate, BigDecimal> dates,
            @Nullable BigDecimal left,
            @Nullable Boolean outdated,
            @Nullable String refused,
            @Nullable List<String> faults,
            @Nullable List<String> conflicts) {}
}
