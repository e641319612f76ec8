package nl.kraamflex.scheduling.rest.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.DateShare;

/** Writes the plan of a region as JSON, family by family: the one form it has, in the answer of a request and of a job. */
final class RegionAnswerWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;
    private final RegionAnswer answer;
    private final FairnessWriter fairness;

    private RegionAnswerWriter(JsonGenerator json, RegionAnswer answer) {
        this.json = json;
        this.answer = answer;
        this.fairness = new FairnessWriter(json);
    }

    /**
     * Writes the answer.
     *
     * @param target is flushed and not closed
     * @throws IOException when the caller is gone
     */
    static void write(RegionAnswer answer, OutputStream target) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(target)) {
            write(answer, json);
        }
    }

    /**
     * Writes the answer as the next value.
     *
     * @throws IOException when the caller is gone
     */
    static void write(RegionAnswer answer, JsonGenerator json) throws IOException {
        new RegionAnswerWriter(json, answer).write();
    }

    private void write() throws IOException {
        json.writeStartObject();
        if (answer.asOf() != null) {
            json.writeStringField("asOf", answer.asOf().toString());
        }
        json.writeNumberField("value", answer.value());
        json.writeNumberField("lowerBound", answer.lowerBound());
        json.writeStringField("boundBy", answer.boundBy().name());
        number("gap", answer.gap());
        number("shapedGap", answer.shapedGap());
        json.writeStringField("stoppedBy", answer.stoppedBy().name());
        json.writeNumberField("steps", answer.steps());
        json.writeNumberField("elapsedMillis", answer.elapsedMillis());
        weights(answer.weights());
        families();
        dates();
        fairness.fairness(answer.fairness());
        leftOut();
        json.writeEndObject();
    }

    private void weights(ObjectiveWeights weights) throws IOException {
        json.writeObjectFieldStart("weights");
        json.writeNumberField("deviation", weights.deviation());
        json.writeNumberField("move", weights.move());
        json.writeNumberField("moveSoon", weights.moveSoon());
        json.writeNumberField("flip", weights.flip());
        json.writeNumberField("flipSoon", weights.flipSoon());
        json.writeArrayFieldStart("missing");
        json.writeNumber(weights.missingFirstTenth());
        json.writeNumber(weights.missingToQuarter());
        json.writeNumber(weights.missingBeyond());
        json.writeEndArray();
        json.writeNumberField("protectedFactor", weights.protectedFactor());
        json.writeNumberField("guarantee", weights.guarantee());
        json.writeNumberField("uncovered", weights.uncovered());
        json.writeEndObject();
    }

    private void families() throws IOException {
        json.writeArrayFieldStart("families");
        for (int f = 0; f < answer.number(); f++) {
            RegionAnswer.Family family = answer.families().apply(f);
            json.writeStartObject();
            family(family);
            fairness.family(family);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void family(RegionAnswer.Family family) throws IOException {
        RegionAnswer.Stored stored = family.stored();
        json.writeStringField("key", family.key());
        if (stored != null) {
            json.writeNumberField("scheduleVersion", stored.scheduleVersion());
        }
        json.writeArrayFieldStart("days");
        List<Integer> quanta = family.quanta();
        for (int k = 0; k < quanta.size(); k++) {
            if (quanta.get(k) > 0) {
                json.writeStartObject();
                json.writeNumberField("day", k + 1);
                if (stored != null) {
                    LocalDate date = stored.birthDate().plusDays(k);
                    json.writeStringField("date", date.toString());
                }
                hours("hours", quanta.get(k));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        hours("plannedHours", family.planned());
        hours("missingHours", family.missing());
        json.writeBooleanField("belowGuarantee", family.belowGuarantee());
    }

    private void dates() throws IOException {
        json.writeArrayFieldStart("dates");
        for (DateShare date : answer.dates()) {
            json.writeStartObject();
            json.writeStringField("date", date.date().toString());
            hours("capacityHours", date.capacity());
            hours("usedHours", date.used());
            hours("uncoveredHours", date.uncovered());
            if (answer.heldBack() != null) {
                hours("heldBackHours", answer.heldBack().applyAsInt(date.date()));
            }
            json.writeNumberField("pricePerQuantum", date.pricePerQuantum());
            json.writeNumberField("pricePerHour", date.pricePerHour());
            Optional<BigDecimal> scarcity = date.scarcity(answer.weights());
            if (scarcity.isPresent()) {
                number("scarcity", scarcity.get());
            } else {
                json.writeNullField("scarcity");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void leftOut() throws IOException {
        List<RegionAnswer.LeftOut> leftOut = answer.leftOut();
        if (leftOut == null) {
            return;
        }
        json.writeArrayFieldStart("leftOut");
        for (RegionAnswer.LeftOut family : leftOut) {
            json.writeStartObject();
            json.writeStringField("caseId", family.caseId().toString());
            json.writeStringField("attention", family.attention());
            json.writeStringField("text", family.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void hours(String field, int quanta) throws IOException {
        json.writeFieldName(field);
        if (quanta % 4 == 0) {
            json.writeNumber(quanta / 4);
        } else {
            json.writeNumber(RegionHours.of(quanta));
        }
    }

    private void number(String field, BigDecimal number) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }
}
