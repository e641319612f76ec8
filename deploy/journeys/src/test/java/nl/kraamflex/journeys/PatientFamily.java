package nl.kraamflex.journeys;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.kraamflex.local.journey.CareSystem;
import nl.kraamflex.local.journey.CareSystem.Answer;
import nl.kraamflex.local.journey.Family;
import nl.kraamflex.local.journey.NoAnswer;
import org.awaitility.Awaitility;

/**
 * A family whose care system does not give up: a call without an answer, or answered with a fault of the server, is repeated
 * until it is answered, as a careful integrator would.
 */
final class PatientFamily {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final CareSystem careSystem;
    private final Family family;
    private final String reference;
    private UUID caseId = new UUID(0, 0);

    PatientFamily(CareSystem careSystem, Family family, int number) {
        this.careSystem = careSystem;
        this.family = family;
        this.reference = family.reference() + "-" + number;
    }

    UUID caseId() {
        return caseId;
    }

    /** From registration to a plan; gives the planned hours by date. */
    Map<LocalDate, BigDecimal> untilPlanned() {
        Answer opened =
                answered(() -> careSystem.openCase(reference, family.dueDate())).expect(201);
        caseId = UUID.fromString(opened.body().path("caseId").asText());
        Answer birth = answered(() -> careSystem.reportBirth(caseId, family.timeOfBirth(), family.homecoming()));
        storedOnce(birth);
        answered(() -> careSystem.decide(caseId, "START", family.feeding(), "start-" + caseId))
                .expect(201);
        Answer schedule =
                until(() -> Optional.of(careSystem.schedule(caseId, null)).filter(answer -> answer.status() == 200));
        Map<LocalDate, BigDecimal> planned = new LinkedHashMap<>();
        schedule.body().path("days").forEach(day -> {
            BigDecimal hours = day.path("plannedHours").decimalValue();
            if (hours.signum() > 0) {
                planned.put(LocalDate.parse(day.path("date").asText()), hours);
            }
        });
        return planned;
    }

    /** Records one day as planned. */
    void deliver(LocalDate date, BigDecimal hours) {
        OffsetDateTime begin = date.atTime(9, 0).atZone(AMSTERDAM).toOffsetDateTime();
        storedOnce(answered(() -> careSystem.deliver(caseId, begin, hours.toPlainString())));
    }

    /** The statement once it covers so many days. */
    Answer statementOver(int days) {
        return until(() -> Optional.of(careSystem.statement(caseId, null))
                .filter(answer ->
                        answer.status() == 200 && answer.body().path("lines").size() == days));
    }

    /** 201 for the first answer; 428 says that an earlier try, whose answer was lost, had already stored it. */
    private static void storedOnce(Answer answer) {
        if (answer.status() != 428) {
            answer.expect(201);
        }
    }

    private static Answer answered(Callable<Answer> call) {
        return until(() -> {
            Answer answer = call.call();
            // 409 with a key in use is what a repetition gets while the server still works on the first try.
            boolean again = answer.status() >= 500
                    || answer.body().path("type").asText().equals("/problems/request-in-progress");
            return again ? Optional.empty() : Optional.of(answer);
        });
    }

    private static Answer until(Callable<Optional<Answer>> attempt) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .pollDelay(Duration.ZERO)
                .ignoreException(NoAnswer.class)
                .until(attempt, Optional::isPresent)
                .orElseThrow();
    }
}
