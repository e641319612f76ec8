package nl.kraamflex.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.kraamflex.local.LauncherFailure;
import nl.kraamflex.local.Suite;
import nl.kraamflex.local.journey.CareSystem;
import nl.kraamflex.local.journey.Family;

/** Families from intake to bill: hours with their reasons, days as bars, cost lines, and the law behind each. */
public final class FamilyJourneys implements DemoJourney {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int DAYS_OF_PREGNANCY_LEFT_AT_INTAKE = 49;
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    @Override
    public Instant beginsAt() {
        return Instant.parse("2025-01-20T08:00:00Z");
    }

    @Override
    public void run(Suite suite, PrintStream out) {
        try (CareSystem careSystem = new CareSystem(suite, "33000001")) {
            InsurerClaims claims = InsurerClaims.underContract(careSystem, out);
            for (Family family :
                    List.of(Family.atHomeInTheNight(), Family.homeAfterTwoNights(), Family.overNewYear())) {
                tell(family, suite, careSystem, claims, out);
            }
            tellWithoutFigure(Family.inAYearWithoutFigure(), suite, careSystem, out);
        }
    }

    private static void tell(Family family, Suite suite, CareSystem careSystem, InsurerClaims claims, PrintStream out) {
        UUID id = intake(family, suite, careSystem, out);
        JsonNode before = careSystem.estimate(id, null).expect(OK).body();
        out.printf(
                Locale.ROOT,
                "  estimate at intake: %s h, the family pays EUR %s%n",
                before.at("/total/hours"),
                money(before.at("/total/amount")));
        JsonNode schedule = born(family, id, suite, careSystem, out);
        JsonNode statement = deliverAll(id, schedule, suite, careSystem);
        tellCosts(statement, out);
        claims.tell(id, family.timeOfBirth().toLocalDate(), out);
    }

    private static void tellWithoutFigure(Family family, Suite suite, CareSystem careSystem, PrintStream out) {
        UUID id = intake(family, suite, careSystem, out);
        JsonNode schedule = born(family, id, suite, careSystem, out);
        deliver(id, schedule.path("days"), suite, careSystem);
        CareSystem.Answer refusal = careSystem.statement(id, null).expect(CONFLICT);
        out.println("  statement: refused, " + refusal.body().path("title").asText());
        WrappedText.tell(refusal.body().path("detail").asText(), out);
    }

    private static UUID intake(Family family, Suite suite, CareSystem careSystem, PrintStream out) {
        out.println();
        out.println(family.reference() + ": " + family.story());
        suite.moveClockTo(at(family.dueDate().minusDays(DAYS_OF_PREGNANCY_LEFT_AT_INTAKE), 10));
        JsonNode opened = careSystem
                .openCase(family.reference(), family.dueDate())
                .expect(CREATED)
                .body();
        UUID id = UUID.fromString(opened.path("caseId").asText());
        careSystem.decide(id, "INTAKE", family.feeding(), "intake-" + id).expect(CREATED);
        return id;
    }

    private static JsonNode born(Family family, UUID id, Suite suite, CareSystem careSystem, PrintStream out) {
        suite.moveClockTo(
                family.homecoming().isAfter(family.timeOfBirth().toLocalDate())
                        ? at(family.homecoming(), 9)
                        : family.timeOfBirth().plusHours(5).toInstant());
        careSystem.reportBirth(id, family.timeOfBirth(), family.homecoming()).expect(CREATED);
        careSystem.decide(id, "START", family.feeding(), "start-" + id).expect(CREATED);
        JsonNode indication = careSystem.indication(id).expect(OK).body();
        out.printf(
                Locale.ROOT,
                "  born %s, indicated: %s h over days 1 to %s%n",
                family.timeOfBirth().toLocalDate(),
                indication.path("hours"),
                indication.path("lastDay"));
        for (JsonNode line : indication.path("lines")) {
            out.printf(
                    Locale.ROOT,
                    "    %6s h  %s  [%s, %s: %s]%n",
                    line.path("hours"),
                    line.at("/text/en").asText(),
                    line.at("/figure/key").asText(),
                    line.at("/figure/confidence").asText(),
                    line.at("/figure/source/title").asText());
        }
        JsonNode schedule = careSystem.schedule(id, null).expect(OK).body();
        out.println("  planned:");
        for (JsonNode day : schedule.path("days")) {
            BigDecimal hours = day.path("plannedHours").decimalValue();
            out.printf(
                    Locale.ROOT,
                    "    day %2d  %s  %-16s %s%n",
                    day.path("day").asInt(),
                    day.path("date").asText(),
                    bar(hours),
                    told(hours, day.at("/note/en").asText()));
        }
        out.printf(
                Locale.ROOT,
                "    in all %s h; value %s, proven least cost (lower bound %s)%n",
                schedule.path("plannedHours"),
                schedule.path("value"),
                schedule.path("lowerBound"));
        return schedule;
    }

    private static JsonNode deliverAll(UUID id, JsonNode schedule, Suite suite, CareSystem careSystem) {
        int delivered = deliver(id, schedule.path("days"), suite, careSystem);
        CareSystem.Answer statement = careSystem.statement(id, null).expect(OK);
        while (statement.body().path("lines").size() < delivered) {
            statement = careSystem
                    .statement(
                            id,
                            statement
                                    .etag()
                                    .orElseThrow(() -> new LauncherFailure(
                                            "billing-service gave a statement without ETag: see its log.")))
                    .expect(OK);
        }
        return statement.body();
    }

    private static int deliver(UUID id, JsonNode days, Suite suite, CareSystem careSystem) {
        int delivered = 0;
        for (JsonNode day : days) {
            BigDecimal hours = day.path("plannedHours").decimalValue();
            if (hours.signum() == 0) {
                continue;
            }
            LocalDate date = LocalDate.parse(day.path("date").asText());
            suite.moveClockTo(at(date, 21));
            OffsetDateTime begin = date.atTime(9, 0).atZone(AMSTERDAM).toOffsetDateTime();
            careSystem.deliver(id, begin, hours.toPlainString()).expect(CREATED);
            delivered++;
        }
        return delivered;
    }

    private static void tellCosts(JsonNode statement, PrintStream out) {
        out.println("  what the family pays:");
        for (JsonNode line : statement.path("lines")) {
            out.printf(
                    Locale.ROOT,
                    "    %s  %5s h x EUR %s = EUR %6s%n",
                    line.path("date").asText(),
                    line.path("hours"),
                    money(line.path("tariff")),
                    money(line.path("amount")));
        }
        String lastFile = "";
        for (JsonNode line : statement.path("lines")) {
            JsonNode figure = line.path("figure");
            if (figure.path("file").asText().equals(lastFile)) {
                continue;
            }
            lastFile = figure.path("file").asText();
            out.printf(
                    Locale.ROOT,
                    "    law for %s: %s; source %s, confidence %s%n",
                    line.path("year"),
                    figure.path("legalBasis").asText(),
                    figure.at("/source/title").asText(),
                    figure.path("confidence").asText());
            if (line.hasNonNull("warning")) {
                out.println("      " + line.at("/warning/en").asText());
            }
        }
        for (JsonNode year : statement.path("years")) {
            out.printf(
                    Locale.ROOT,
                    "    %s: %s h, EUR %s%n",
                    year.path("year"),
                    year.path("hours"),
                    money(year.path("amount")));
        }
        out.printf(
                Locale.ROOT,
                "    total: %s h, EUR %s%n",
                statement.at("/total/hours"),
                money(statement.at("/total/amount")));
        WrappedText.tell(statement.at("/explanation/en").asText(), out);
    }

    private static String told(BigDecimal hours, String note) {
        String time = hours.signum() == 0 ? "" : hours.toPlainString() + " h";
        return (time + "  " + note).strip();
    }

    private static String money(JsonNode amount) {
        return amount.decimalValue().setScale(2).toPlainString();
    }

    private static String bar(BigDecimal hours) {
        return "█".repeat(hours.multiply(BigDecimal.TWO).intValue());
    }

    private static Instant at(LocalDate date, int hour) {
        return date.atTime(hour, 0).atZone(AMSTERDAM).toInstant();
    }
}
