package nl.kraamflex.billing.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import nl.kraamflex.platform.dated.Alternative;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawFile;
import nl.kraamflex.platform.dated.Source;
import nl.kraamflex.platform.dated.Unit;
import org.jspecify.annotations.Nullable;

/** A figure of law as it stood when something was issued on it, as it stands in its column. */
record StoredFigure(
        String key,
        StoredValue value,
        Unit unit,
        Confidence confidence,
        Source source,
        List<Source> supportingSources,
        List<StoredAlternative> alternatives,
        @Nullable String note,
        LawFile file) {

    /** A value in one of its three shapes. */
    record StoredValue(
            @Nullable Long amount,
            @Nullable List<Long> amounts,
            @Nullable String text) {
        private static StoredValue of(Figure.Value value) {
            return switch (value) {
                case Figure.Amount(long amount) -> new StoredValue(amount, null, null);
                case Figure.Amounts(List<Long> amounts) -> new StoredValue(null, amounts, null);
                case Figure.Text(String text) -> new StoredValue(null, null, text);
            };
        }

        private Figure.Value value() {
            if (amount != null) {
                return new Figure.Amount(amount);
            }
            if (amounts != null) {
                return new Figure.Amounts(amounts);
            }
            if (text != null) {
                return new Figure.Text(text);
            }
            throw new IllegalStateException("A stored figure has no value: this is a defect.");
        }
    }

    /** Another value that a source prints. */
    record StoredAlternative(
            StoredValue value, Source source, @Nullable String note) {}

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A figure as its column holds it. */
    static String write(Figure figure) {
        try {
            return MAPPER.writeValueAsString(of(figure));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A figure could not be written as JSON: this is a defect.", e);
        }
    }

    /** The figure that a column holds. */
    static Figure read(String json) {
        try {
            return MAPPER.readValue(json, StoredFigure.class).figure();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored figure cannot be read: this is a defect.", e);
        }
    }

    private static StoredFigure of(Figure figure) {
        return new StoredFigure(
                figure.key(),
                StoredValue.of(figure.value()),
                figure.unit(),
                figure.confidence(),
                figure.source(),
                figure.supportingSources(),
                figure.alternatives().stream()
                        .map(other ->
                                new StoredAlternative(StoredValue.of(other.value()), other.source(), other.note()))
                        .toList(),
                figure.note(),
                figure.file());
    }

    private Figure figure() {
        return new Figure(
                key,
                value.value(),
                unit,
                confidence,
                source,
                supportingSources,
                alternatives.stream()
                        .map(other -> new Alternative(other.value().value(), other.source(), other.note()))
                        .toList(),
                note,
                file);
    }
}
