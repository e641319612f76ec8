package nl.kraamflex.bench.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;

/**
 * Regions as the JSON of {@code POST /v1/region-distributions}, and plans as its answer. Written and read family by family,
 * so that a whole country takes no more memory as JSON than one family does.
 */
final class RegionFiles {
    private static final int QUANTA_PER_HOUR = 4;
    private static final int HUNDREDTHS_PER_HOUR = 400;
    private static final int MILLIONTHS = 6;

    /** As many as a request may ask for. */
    private static final long MOST_STEPS = 1_000_000_000_000L;

    private static final BigDecimal QUANTA = BigDecimal.valueOf(QUANTA_PER_HOUR);
    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(HUNDREDTHS_PER_HOUR);

    private final ObjectMapper json = new ObjectMapper();
    private final JsonFactory factory = json.getFactory();
    private final PlanningSettings settings;

    /**
     * Files of regions.
     *
     * @param settings what the families are planned with; the guarantee and the days that are near are not in a problem
     */
    RegionFiles(PlanningSettings settings) {
        this.settings = settings;
    }

    /** Writes a region as a request, planned on the first date that has a capacity. */
    void writeRequest(RegionProblem problem, Path file) {
        writeRequest(problem, 0, 0, file);
    }

    /**
     * The same with limits.
     *
     * @param seconds how long a search may take, 0 for no limit
     * @param targetGapPerMillion gap that is good enough, 0 for none but a proof
     */
    void writeRequest(RegionProblem problem, int seconds, int targetGapPerMillion, Path file) {
        write(file, out -> {
            out.writeStartObject();
            if (seconds > 0) {
                out.writeNumberField("timeLimitSeconds", seconds);
                // Otherwise the usual number of steps would end a large search before its time.
                out.writeNumberField("stepBudget", MOST_STEPS);
            }
            if (targetGapPerMillion > 0) {
                out.writeNumberField("targetGap", BigDecimal.valueOf(targetGapPerMillion, MILLIONTHS));
            }
            out.writeStringField("asOf", problem.firstDate().toString());
            hours(out, "guaranteeHours", settings.guarantee());
            writeWeights(out, problem.weights());
            out.writeArrayFieldStart("capacity");
            for (int d = 0; d < problem.dates(); d++) {
                out.writeStartObject();
                out.writeStringField("date", problem.firstDate().plusDays(d).toString());
                hours(out, "hours", problem.capacity().get(d));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("families");
            for (RegionFamily family : problem.families()) {
                writeFamily(out, family);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void writeFamily(JsonGenerator out, RegionFamily family) throws IOException {
        FamilyProblem problem = family.problem();
        out.writeStartObject();
        out.writeStringField("key", family.key());
        out.writeStringField("birthDate", family.birthDate().toString());
        hours(out, "indicatedHours", problem.indicated());
        hours(out, "deliveredHours", problem.indicated() - problem.toPlan());
        out.writeBooleanField("protected", problem.protectedCase());
        out.writeNumberField("longestGap", problem.gapRule().longestGap());
        out.writeNumberField("pauseFromDay", problem.gapRule().pauseFromDay());
        if (problem.daysSinceLastVisit().isPresent()) {
            out.writeNumberField(
                    "daysSinceLastVisit", problem.daysSinceLastVisit().getAsInt());
        }
        out.writeArrayFieldStart("days");
        for (int k = 0; k < problem.days().size(); k++) {
            writeDay(out, k + 1, problem.days().get(k));
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeDay(JsonGenerator out, int number, CareDay day) throws IOException {
        out.writeStartObject();
        out.writeNumberField("day", number);
        out.writeStringField("kind", day.kind().name());
        if (day.isOpen()) {
            hours(out, "minHours", day.shortest());
            hours(out, "maxHours", day.longest());
            out.writeFieldName("wishedHours");
            out.writeNumber(BigDecimal.valueOf(day.wish()).divide(HUNDREDTHS));
            if (day.inForce().isPresent()) {
                hours(out, "plannedHours", day.inForce().getAsInt());
            }
        }
        out.writeEndObject();
    }

    private static void writeWeights(JsonGenerator out, ObjectiveWeights weights) throws IOException {
        out.writeObjectFieldStart("weights");
        out.writeNumberField("deviation", weights.deviation());
        out.writeNumberField("move", weights.move());
        out.writeNumberField("moveSoon", weights.moveSoon());
        out.writeNumberField("flip", weights.flip());
        out.writeNumberField("flipSoon", weights.flipSoon());
        out.writeArrayFieldStart("missing");
        out.writeNumber(weights.missingFirstTenth());
        out.writeNumber(weights.missingToQuarter());
        out.writeNumber(weights.missingBeyond());
        out.writeEndArray();
        out.writeNumberField("protectedFactor", weights.protectedFactor());
        out.writeNumberField("guarantee", weights.guarantee());
        out.writeNumberField("uncovered", weights.uncovered());
        out.writeEndObject();
    }

    /** Writes a plan as an answer. */
    void writeAnswer(RegionPlan plan, long elapsedMillis, Path file) {
        write(file, out -> {
            out.writeStartObject();
            out.writeNumberField("value", plan.value());
            out.writeNumberField("lowerBound", plan.lowerBound());
            out.writeStringField("boundBy", plan.boundBy().name());
            out.writeNumberField("gap", plan.gap());
            out.writeNumberField("shapedGap", plan.shapedGap());
            out.writeStringField("stoppedBy", plan.stoppedBy().name());
            out.writeNumberField("steps", plan.steps());
            out.writeNumberField("elapsedMillis", elapsedMillis);
            writeWeights(out, plan.problem().weights());
            out.writeArrayFieldStart("families");
            for (int f = 0; f < plan.families().size(); f++) {
                writePlan(out, plan.problem().families().get(f), plan.families().get(f));
            }
            out.writeEndArray();
            out.writeArrayFieldStart("dates");
            for (DateShare date : plan.dates()) {
                writeDate(out, date, plan.problem().weights());
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void writePlan(JsonGenerator out, RegionFamily family, FamilyPlan plan) throws IOException {
        out.writeStartObject();
        out.writeStringField("key", family.key());
        out.writeArrayFieldStart("days");
        int planned = 0;
        for (int k = 0; k < plan.quanta().size(); k++) {
            int quanta = plan.quanta().get(k);
            if (quanta > 0) {
                out.writeStartObject();
                out.writeNumberField("day", k + 1);
                hours(out, "hours", quanta);
                out.writeEndObject();
                planned += quanta;
            }
        }
        out.writeEndArray();
        hours(out, "plannedHours", planned);
        hours(out, "missingHours", plan.missing());
        out.writeBooleanField("belowGuarantee", plan.belowGuarantee() > 0);
        out.writeEndObject();
    }

    private static void writeDate(JsonGenerator out, DateShare date, ObjectiveWeights weights) throws IOException {
        out.writeStartObject();
        out.writeStringField("date", date.date().toString());
        hours(out, "capacityHours", date.capacity());
        hours(out, "usedHours", date.used());
        hours(out, "uncoveredHours", date.uncovered());
        out.writeNumberField("pricePerQuantum", date.pricePerQuantum());
        out.writeNumberField("pricePerHour", date.pricePerHour());
        if (date.scarcity(weights).isPresent()) {
            out.writeNumberField("scarcity", date.scarcity(weights).get());
        }
        out.writeEndObject();
    }

    /**
     * Reads a request back.
     *
     * @throws BenchFailure when the file is no request that was written here
     */
    RegionProblem readRequest(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = factory.createParser(in)) {
            Reading reading = new Reading();
            parser.nextToken();
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        reading.entry(field, json.readTree(parser));
                    }
                } else {
                    reading.field(field, json.readTree(parser));
                }
            }
            return reading.problem();
        } catch (IOException | RuntimeException broken) {
            throw new BenchFailure("file " + file + " is no region: " + broken.getMessage(), broken);
        }
    }

    /** A request as far as it has been read; what families need stands before them. */
    private final class Reading {
        private final TreeMap<LocalDate, Integer> capacity = new TreeMap<>(Comparator.naturalOrder());
        private final List<RegionFamily> families = new ArrayList<>();
        private LocalDate asOf = LocalDate.MIN;
        private ObjectiveWeights weights = settings.weights();
        private int guarantee = settings.guarantee();

        void field(String name, JsonNode value) {
            switch (name) {
                case "asOf" -> asOf = LocalDate.parse(value.textValue());
                case "guaranteeHours" -> guarantee = quanta(value);
                case "weights" -> weights = weights(value);
                case "timeLimitSeconds", "stepBudget", "targetGap" -> {
                    // They are the solver's, not the problem's.
                }
                default -> throw new IllegalArgumentException("the field " + name + " is never written");
            }
        }

        void entry(String list, JsonNode entry) {
            switch (list) {
                case "capacity" ->
                    capacity.put(LocalDate.parse(entry.get("date").textValue()), quanta(entry.get("hours")));
                case "families" -> families.add(family(entry));
                default -> throw new IllegalArgumentException("the list " + list + " is never written");
            }
        }

        RegionProblem problem() {
            return new RegionProblem(families, capacity.firstKey(), List.copyOf(capacity.values()), weights);
        }

        private RegionFamily family(JsonNode entry) {
            LocalDate birthDate = LocalDate.parse(entry.get("birthDate").textValue());
            List<CareDay> days = new ArrayList<>();
            for (JsonNode day : entry.get("days")) {
                days.add(day(birthDate.plusDays(days.size()), day));
            }
            int indicated = quanta(entry.get("indicatedHours"));
            int delivered = quanta(entry.get("deliveredHours"));
            JsonNode since = entry.get("daysSinceLastVisit");
            return new RegionFamily(
                    entry.get("key").textValue(),
                    birthDate,
                    new FamilyProblem(
                            days,
                            indicated,
                            indicated - delivered,
                            Math.max(0, Math.min(guarantee, indicated) - delivered),
                            new GapRule(
                                    entry.get("longestGap").intValue(),
                                    entry.get("pauseFromDay").intValue()),
                            since == null ? OptionalInt.empty() : OptionalInt.of(since.intValue()),
                            entry.get("protected").booleanValue(),
                            weights));
        }

        private CareDay day(LocalDate date, JsonNode entry) {
            DayKind kind = DayKind.valueOf(entry.get("kind").textValue());
            if (kind == DayKind.BLOCKED) {
                return CareDay.blocked();
            }
            JsonNode planned = entry.get("plannedHours");
            boolean isNear = !date.isBefore(asOf) && date.isBefore(asOf.plusDays(settings.nearDays()));
            return new CareDay(
                    kind,
                    quanta(entry.get("minHours")),
                    quanta(entry.get("maxHours")),
                    entry.get("wishedHours").decimalValue().multiply(HUNDREDTHS).intValueExact(),
                    planned == null ? OptionalInt.empty() : OptionalInt.of(quanta(planned)),
                    planned != null && isNear,
                    0);
        }
    }

    private static ObjectiveWeights weights(JsonNode node) {
        return new ObjectiveWeights(
                node.get("deviation").longValue(),
                node.get("move").longValue(),
                node.get("moveSoon").longValue(),
                node.get("flip").longValue(),
                node.get("flipSoon").longValue(),
                node.get("missing").get(0).longValue(),
                node.get("missing").get(1).longValue(),
                node.get("missing").get(2).longValue(),
                node.get("protectedFactor").longValue(),
                node.get("guarantee").longValue(),
                node.get("uncovered").longValue());
    }

    private static int quanta(JsonNode hours) {
        return hours.decimalValue().multiply(QUANTA).intValueExact();
    }

    private static void hours(JsonGenerator out, String field, int quanta) throws IOException {
        out.writeFieldName(field);
        out.writeNumber(BigDecimal.valueOf(quanta).divide(QUANTA));
    }

    private void write(Path file, Writing writing) {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
                JsonGenerator out = factory.createGenerator(stream)) {
            out.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            writing.write(out);
        } catch (IOException broken) {
            throw new BenchFailure("file " + file + " cannot be written: " + broken.getMessage(), broken);
        }
    }

    /** What is written into a file. */
    private interface Writing {
        void write(JsonGenerator out) throws IOException;
    }
}
