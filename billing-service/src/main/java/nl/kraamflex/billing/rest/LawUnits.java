package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** Money in law files is cents and in the API euros: the units have names of their own, so that neither is taken for the other. */
final class LawUnits {
    private static final String CENTS = "CENTS_";
    private static final String EUROS = "EUROS_";
    private static final int DECIMALS = 2;

    private LawUnits() {}

    /** The name of a law file's unit in the API. */
    static String shown(String unit) {
        return unit.replace(CENTS, EUROS);
    }

    /** Whether a unit of a law file is money. */
    static boolean isMoney(String unit) {
        return unit.startsWith(CENTS);
    }

    /** A whole number of a law file as the API shows it. */
    static BigDecimal shown(String unit, long amount) {
        return isMoney(unit) ? EuroNumber.of(amount) : BigDecimal.valueOf(amount);
    }

    /** The figures of a law file as the API shows them. */
    static JsonNode toEuros(JsonNode figures) {
        return changed(figures, CENTS, EUROS, number -> DecimalNode.valueOf(EuroNumber.of(number.longValue())));
    }

    /** The figures of a request as a law file holds them; more than two decimals were refused before. */
    static JsonNode toCents(JsonNode figures) {
        return changed(
                figures,
                EUROS,
                CENTS,
                number -> LongNode.valueOf(
                        number.decimalValue().movePointRight(DECIMALS).longValueExact()));
    }

    private static JsonNode changed(JsonNode figures, String from, String to, UnaryOperator<JsonNode> amount) {
        JsonNode copy = figures.deepCopy();
        for (JsonNode figure : copy) {
            String unit = figure.path("unit").asText();
            if (figure instanceof ObjectNode money && unit.startsWith(from)) {
                money.put("unit", to + unit.substring(from.length()));
                change(money, amount);
                money.path("alternatives").forEach(other -> change((ObjectNode) other, amount));
            }
        }
        return copy;
    }

    private static void change(ObjectNode holder, UnaryOperator<JsonNode> amount) {
        if (holder.path("amount").isNumber()) {
            holder.set("amount", amount.apply(holder.get("amount")));
        }
        if (holder.path("amounts").isArray()) {
            ArrayNode changed = JsonNodeFactory.instance.arrayNode();
            holder.get("amounts").forEach(one -> changed.add(amount.apply(one)));
            holder.set("amounts", changed);
        }
    }
}
