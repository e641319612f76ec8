package nl.kraamflex.scheduling.rest.region;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import nl.kraamflex.scheduling.domain.region.Fairness;
import nl.kraamflex.scheduling.domain.region.LossDistribution;
import nl.kraamflex.scheduling.domain.region.LossReason;
import org.jspecify.annotations.Nullable;

/**
 * Writes who gets less and why: codes and days with each family, and once, after all of them, what the codes say and how
 * loss is spread. Told so, a country's answer does not grow by a sentence per family and reason.
 */
final class FairnessWriter {
    private final JsonGenerator json;
    private final Map<LossReason.Code, Integer> families = new EnumMap<>(LossReason.Code.class);

    FairnessWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes fields of a family, and keeps count of its reasons. */
    void family(RegionAnswer.Family family) throws IOException {
        json.writeNumberField("highestPricePerHour", 4 * family.highestPrice());
        json.writeArrayFieldStart("reasons");
        for (LossReason reason : family.reasons()) {
            families.merge(reason.code(), 1, Integer::sum);
            json.writeStartObject();
            json.writeStringField("code", reason.code().name());
            json.writeArrayFieldStart("days");
            for (int day : reason.days()) {
                json.writeNumber(day);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the fairness of the plan, null where it was not kept; when all families are written. */
    void fairness(@Nullable Fairness fairness) throws IOException {
        if (fairness == null) {
            json.writeNullField("fairness");
            return;
        }
        json.writeObjectFieldStart("fairness");
        distribution("all", fairness.all());
        json.writeArrayFieldStart("byHospitalNights");
        for (Fairness.OfNights group : fairness.byNights()) {
            json.writeStartObject();
            json.writeNumberField("nights", group.nights());
            distribution("loss", group.loss());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("byProtection");
        for (Fairness.OfProtection group : fairness.byProtection()) {
            json.writeStartObject();
            json.writeBooleanField("protected", group.protectedCase());
            distribution("loss", group.loss());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reasons");
        for (Map.Entry<LossReason.Code, Integer> reason : families.entrySet()) {
            reason(reason.getKey(), reason.getValue());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void reason(LossReason.Code code, int count) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", code.name());
        json.writeNumberField("families", count);
        json.writeObjectFieldStart("text");
        json.writeStringField("nl", code.dutch());
        json.writeStringField("en", code.english());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void distribution(String field, LossDistribution loss) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("families", loss.families());
        json.writeNumberField("withLoss", loss.withLoss());
        json.writeNumberField("belowGuarantee", loss.belowGuarantee());
        number("medianHours", RegionHours.of(loss.median()));
        number("p90Hours", RegionHours.of(loss.ninetieth()));
        number("worstHours", RegionHours.of(loss.worst()));
        number("medianShare", loss.medianShare());
        number("p90Share", loss.ninetiethShare());
        number("worstShare", loss.worstShare());
        json.writeEndObject();
    }

    private void number(String field, BigDecimal number) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }
}
