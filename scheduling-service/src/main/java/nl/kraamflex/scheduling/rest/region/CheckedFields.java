package nl.kraamflex.scheduling.rest.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON value by value and checks each against its form. A value at fault is remembered with its place and read past;
 * whoever asked for it gets {@link #NONE} or null and goes on.
 */
final class CheckedFields implements AutoCloseable {
    /** Stands for a number that is at fault or was not given; all numbers read here are 0 or more. */
    static final int NONE = -1;

    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_DIGITS = 30;
    private static final int SHORT = 9;
    private static final int DATE_LENGTH = "2026-01-31".length();
    private static final BigDecimal QUARTERS_PER_HOUR = BigDecimal.valueOf(4);
    private static final int LONGEST_GIVEN = 40;

    /** The parser keeps each name of an object that it reads past, to tell whether it occurs twice. */
    private static final int MOST_READ_PAST = 10_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .build())
            .build();

    private final JsonParser parser;
    private final RequestFaults faults;
    private int readPast;

    CheckedFields(InputStream stream, RequestFaults faults) throws IOException {
        this.parser = JSON.createParser(stream);
        this.faults = faults;
    }

    /** Reads the value of one field; the parser stands on its first token. */
    @FunctionalInterface
    interface Fields {
        /** Reads the field of a name; false when there is none. */
        boolean read(String name) throws IOException;
    }

    /** Reads one entry of an array; the parser stands on its first token. */
    @FunctionalInterface
    interface Entries {
        /** Reads the entry at a place, from 0. */
        void read(int place) throws IOException;
    }

    /** Reads the only value there is, an object, up to the end of the stream. */
    void only(Fields fields) throws IOException {
        if (parser.nextToken() == null) {
            faults.add("", "a JSON body is required");
            return;
        }
        object(fields);
        if (parser.nextToken() != null) {
            faults.add("", "more follows after the end of the JSON value");
        }
    }

    /**
     * Reads an object.
     *
     * @return false when there was another kind of value
     */
    boolean object(Fields fields) throws IOException {
        if (!is(JsonToken.START_OBJECT, "object")) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (!fields.read(name)) {
                fault("is not a field of this request; check its spelling");
                readPast();
            }
        }
        return true;
    }

    /**
     * Reads an array.
     *
     * @return how many entries it has; 0 when there was another kind of value
     */
    int array(Entries entries) throws IOException {
        int read = 0;
        if (is(JsonToken.START_ARRAY, "array")) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                entries.read(read++);
            }
        }
        return read;
    }

    /** Pointer to the value read last. */
    String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** Adds a fault of the value read last. */
    void fault(String reason) {
        faults.add(pointer(), reason);
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Hours in quarters, as quanta. */
    int quarters(int most) throws IOException {
        int digits = shortWhole();
        if (digits >= 0 && digits <= most / 4) {
            return 4 * digits;
        }
        BigDecimal hours = number();
        if (hours == null) {
            return NONE;
        }
        BigDecimal quanta = hours.multiply(QUARTERS_PER_HOUR);
        if (quanta.signum() < 0) {
            fault("must be at least 0; it was " + given(hours));
        } else if (quanta.compareTo(BigDecimal.valueOf(most)) > 0) {
            fault("must be at most "
                    + BigDecimal.valueOf(most).divide(QUARTERS_PER_HOUR).toPlainString() + "; it was " + given(hours));
        } else if (quanta.stripTrailingZeros().scale() > 0) {
            fault("must be a multiple of 0.25; it was " + given(hours));
        } else {
            return quanta.intValueExact();
        }
        return NONE;
    }

    /**
     * A number with few decimals, as a whole number of its smallest steps.
     *
     * @param decimals how many it may have
     * @param stepsPerUnit what its smallest steps are counted in: a multiple of ten to the power of decimals
     * @param most highest number of steps
     */
    int decimal(int decimals, int stepsPerUnit, int most) throws IOException {
        BigDecimal number = number();
        if (number == null) {
            return NONE;
        }
        BigDecimal steps = number.multiply(BigDecimal.valueOf(stepsPerUnit));
        if (number.signum() < 0) {
            fault("must be at least 0; it was " + given(number));
        } else if (steps.compareTo(BigDecimal.valueOf(most)) > 0) {
            fault("must be at most "
                    + BigDecimal.valueOf(most)
                            .divide(BigDecimal.valueOf(stepsPerUnit))
                            .toPlainString() + "; it was " + given(number));
        } else if (number.stripTrailingZeros().scale() > decimals) {
            fault("must have at most " + decimals + " decimals; it was " + given(number));
        } else {
            return steps.intValueExact();
        }
        return NONE;
    }

    /** A whole number. */
    int whole(int least, int most) throws IOException {
        return (int) wholeLong(least, most);
    }

    /** A whole number that may be large. */
    long wholeLong(long least, long most) throws IOException {
        BigDecimal number = number();
        if (number == null) {
            return NONE;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            fault("must be of type integer; it was " + given(number));
        } else if (number.compareTo(BigDecimal.valueOf(least)) < 0) {
            fault("must be at least " + least + "; it was " + given(number));
        } else if (number.compareTo(BigDecimal.valueOf(most)) > 0) {
            fault("must be at most " + most + "; it was " + given(number));
        } else {
            return number.longValueExact();
        }
        return NONE;
    }

    boolean truth() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_TRUE) {
            return true;
        }
        is(JsonToken.VALUE_FALSE, "boolean");
        return false;
    }

    @Nullable
    LocalDate date() throws IOException {
        if (!is(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        String text = parser.getText();
        try {
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException none) {
            // Told below, as every text that is no date.
        }
        fault("must be a date such as 2026-01-31" + given(text));
        return null;
    }

    /** A text of a form that can say nothing of a person. */
    @Nullable
    String code(Pattern form, String described) throws IOException {
        if (!is(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        String text = parser.getText();
        if (form.matcher(text).matches()) {
            return text;
        }
        fault(described);
        return null;
    }

    @Nullable
    <E extends Enum<E>> E choice(E[] choices) throws IOException {
        if (!is(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        String text = parser.getText();
        for (E choice : choices) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        StringBuilder names = new StringBuilder();
        for (E choice : choices) {
            names.append(names.isEmpty() ? "\"" : "\", \"").append(choice.name());
        }
        fault("must be one of [" + names + "\"]" + given(text));
        return null;
    }

    /** Adds a fault when a field is missing from the object read last. */
    void require(String field, boolean has) {
        if (!has) {
            faults.add(pointer() + "/" + field, "is required");
        }
    }

    /** The value when it is a whole number of few digits, else {@link #NONE}: most numbers are. */
    private int shortWhole() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= SHORT
                ? Math.max(NONE, parser.getIntValue())
                : NONE;
    }

    private @Nullable BigDecimal number() throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            fault("must be of type number");
            readPast();
            return null;
        }
        if (parser.getTextLength() > MOST_DIGITS) {
            fault("is a number with more digits than this service reads");
            return null;
        }
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            fault("is a number with more digits than this service reads");
            return null;
        }
        return number;
    }

    private boolean is(JsonToken wanted, String type) throws IOException {
        if (parser.currentToken() == wanted) {
            return true;
        }
        fault("must be of type " + type);
        readPast();
        return false;
    }

    /**
     * Reads past what is in an object or array at fault. A request with more of it than anyone sends by mistake ends here, so that
     * what is of no use takes no memory either.
     */
    private void readPast() throws IOException {
        int depth = parser.currentToken().isStructStart() ? 1 : 0;
        while (depth > 0) {
            if (++readPast > MOST_READ_PAST) {
                faults.refuseIfAny();
            }
            JsonToken token = parser.nextToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
        }
    }

    private static String given(BigDecimal number) {
        return number.toPlainString();
    }

    private static String given(String text) {
        return text.length() <= LONGEST_GIVEN ? "; it was " + text : "";
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
