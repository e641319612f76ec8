package nl.kraamflex.bench.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A JSON object, with where it stands, so that whatever is wrong with a field can be said by name. */
record Node(String where, JsonNode fields) {
    private static final BigDecimal QUANTA_PER_HOUR = BigDecimal.valueOf(4);
    private static final BigDecimal HUNDREDTHS_PER_HOUR = BigDecimal.valueOf(400);

    boolean has(String field) {
        return fields.hasNonNull(field);
    }

    String text(String field) {
        JsonNode value = required(field);
        if (!value.isTextual()) {
            throw wrong(field, value, "text");
        }
        return value.textValue();
    }

    boolean flag(String field) {
        JsonNode value = required(field);
        if (!value.isBoolean()) {
            throw wrong(field, value, "true or false");
        }
        return value.booleanValue();
    }

    LocalDate date(String field) {
        String text = text(field);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw new Unreadable(
                    "%s.%s is \"%s\": a date such as 2026-01-01 is expected".formatted(where, field, text), notADate);
        }
    }

    BigDecimal decimal(String field) {
        JsonNode value = required(field);
        if (!value.isNumber()) {
            throw wrong(field, value, "a number");
        }
        return value.decimalValue();
    }

    @Nullable
    BigDecimal decimalOrNull(String field) {
        return has(field) ? decimal(field) : null;
    }

    long whole(String field) {
        try {
            return decimal(field).longValueExact();
        } catch (ArithmeticException notWhole) {
            throw wrong(field, required(field), "a whole number", notWhole);
        }
    }

    long whole(String field, long otherwise) {
        return has(field) ? whole(field) : otherwise;
    }

    int count(String field) {
        long value = whole(field);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw wrong(field, required(field), "a whole number of 0 or more");
        }
        return (int) value;
    }

    int count(String field, int otherwise) {
        return has(field) ? count(field) : otherwise;
    }

    /** Hours in quarters, as quanta. */
    int quanta(String field) {
        return scaled(field, QUANTA_PER_HOUR, "hours in whole quarters");
    }

    int quanta(String field, int otherwise) {
        return has(field) ? quanta(field) : otherwise;
    }

    /** Hours with two decimals, as hundredths of a quantum. */
    int hundredths(String field) {
        return scaled(field, HUNDREDTHS_PER_HOUR, "hours with two decimals at most");
    }

    private int scaled(String field, BigDecimal factor, String expected) {
        BigDecimal hours = decimal(field);
        try {
            int amount = hours.multiply(factor).intValueExact();
            if (amount >= 0) {
                return amount;
            }
        } catch (ArithmeticException notExact) {
            throw wrong(field, required(field), expected, notExact);
        }
        throw wrong(field, required(field), expected);
    }

    Node object(String field) {
        JsonNode value = required(field);
        if (!value.isObject()) {
            throw wrong(field, value, "an object");
        }
        return new Node(where + "." + field, value);
    }

    /** The entries of a list, each an object. */
    Iterable<Node> objects(String field) {
        JsonNode value = required(field);
        if (!value.isArray()) {
            throw wrong(field, value, "a list");
        }
        return () -> {
            Iterator<JsonNode> entries = value.iterator();
            return new Iterator<>() {
                private int at;

                @Override
                public boolean hasNext() {
                    return entries.hasNext();
                }

                @Override
                public Node next() {
                    return new Node("%s.%s[%d]".formatted(where, field, at++), entries.next());
                }
            };
        };
    }

    private JsonNode required(String field) {
        JsonNode value = fields.get(field);
        if (value == null || value.isNull()) {
            throw new Unreadable("%s.%s is missing".formatted(where, field));
        }
        return value;
    }

    private Unreadable wrong(String field, JsonNode value, String expected) {
        return new Unreadable("%s.%s is %s: %s is expected".formatted(where, field, value, expected));
    }

    private Unreadable wrong(String field, JsonNode value, String expected, ArithmeticException cause) {
        return new Unreadable("%s.%s is %s: %s is expected".formatted(where, field, value, expected), cause);
    }
}
