package nl.kraamflex.scheduling.rest.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;

/** Writes the plan of a region as JSON, family by family. */
final class RegionAnswerWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private RegionAnswerWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes the answer.
     *
     * @param plan what was found
     * @param elapsedMillis time it took
     * @param target is flushed and not closed
     * @throws IOException when the caller is gone
     */
    static void write(RegionPlan plan, long elapsedMillis, OutputStream target) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(target)) {
            new RegionAnswerWriter(json).answer(plan, elapsedMillis);
        }
    }

    private void answer(RegionPlan plan, long elapsedMillis) throws IOException {
        json.writeStartObject();
        json.writeNumberField("value", plan.value());
        json.writeNumberField("lowerBound", plan.lowerBound());
        json.writeStringField("boundBy", plan.boundBy().name());
        number("gap", plan.gap());
        number("shapedGap", plan.shapedGap());
        json.writeStringField("stoppedBy", plan.stoppedBy().name());
        json.writeNumberField("steps", plan.steps());
        json.writeNumberField("elapsedMillis", elapsedMillis);
        weights(plan.problem().weights());
        families(plan);
        dates(plan);
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

    private void families(RegionPlan plan) throws IOException {
        json.writeArrayFieldStart("families");
        List<RegionFamily> families = plan.problem().families();
        for (int f = 0; f < families.size(); f++) {
            family(families.get(f), plan.families().get(f));
        }
        json.writeEndArray();
    }

    private void family(RegionFamily family, FamilyPlan plan) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", family.key());
        json.writeArrayFieldStart("days");
        List<Integer> quanta = plan.quanta();
        for (int k = 0; k < quanta.size(); k++) {
            if (quanta.get(k) > 0) {
                json.writeStartObject();
                json.writeNumberField("day", k + 1);
                hours("hours", quanta.get(k));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        hours("plannedHours", family.problem().toPlan() - plan.missing());
        hours("missingHours", plan.missing());
        json.writeBooleanField("belowGuarantee", plan.belowGuarantee() > 0);
        json.writeEndObject();
    }

    private void dates(RegionPlan plan) throws IOException {
        json.writeArrayFieldStart("dates");
        for (DateShare date : plan.dates()) {
            json.writeStartObject();
            json.writeStringField("date", date.date().toString());
            hours("capacityHours", date.capacity());
            hours("usedHours", date.used());
            hours("uncoveredHours", date.uncovered());
            json.writeNumberField("pricePerQuantum", date.pricePerQuantum());
            json.writeNumberField("pricePerHour", date.pricePerHour());
            Optional<BigDecimal> scarcity = date.scarcity(plan.problem().weights());
            if (scarcity.isPresent()) {
                number("scarcity", scarcity.get());
            } else {
                json.writeNullField("scarcity");
            }
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
