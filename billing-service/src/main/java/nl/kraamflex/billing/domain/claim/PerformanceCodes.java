package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/**
 * Codes of performances, which are dated reference data. Those of list 011 are not public, so an operator supplies them; a date
 * without a code has none, and no other date's or performance's code stands in for it.
 *
 * <p>A figure {@code performance-codes/<performance>} holds three numbers: code list, code, and how many digits the code has.
 * Supplementary insurance has codes of its own, with {@code -supplementary} after the name.
 */
public final class PerformanceCodes {
    private static final String REGULATION = "performance-codes/";
    private static final int PARTS = 3;
    private static final int LIST_DIGITS = 3;
    private static final int MOST_DIGITS = 6;

    /**
     * A code with where it comes from.
     *
     * @param code of the performance
     * @param figure that holds it
     */
    public record OnFile(ClaimCode code, Figure figure) {}

    private PerformanceCodes() {}

    /** Key of the figure that holds the code. */
    public static String key(Performance performance, Funding funding) {
        String name = performance.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return REGULATION + name + (funding == Funding.SUPPLEMENTARY ? "-supplementary" : "");
    }

    /**
     * The code of a performance on a date.
     *
     * @return empty when none is on file
     * @throws IllegalStateException when what is on file is no code
     */
    public static Optional<OnFile> on(DatedLaw law, Performance performance, Funding funding, LocalDate date) {
        return switch (law.on(key(performance, funding), date)) {
            case Lookup.InForce(Figure figure) -> Optional.of(new OnFile(code(figure), figure));
            case Lookup.Missing _ -> Optional.empty();
        };
    }

    private static ClaimCode code(Figure figure) {
        List<Long> parts = figure.amounts();
        if (parts.size() != PARTS || parts.get(2) < 1 || parts.get(2) > MOST_DIGITS) {
            throw noCode(figure);
        }
        String list = padded(parts.getFirst(), LIST_DIGITS);
        int digits = Math.toIntExact(parts.get(2));
        String code = padded(parts.get(1), digits);
        if (list.length() != LIST_DIGITS || code.length() != digits) {
            throw noCode(figure);
        }
        return new ClaimCode(list, code);
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private static IllegalStateException noCode(Figure figure) {
        return new IllegalStateException(
                "%s in %s is %s: give three numbers, code list (3 digits), code, and how many digits the code has (1 to 6)."
                        .formatted(figure.key(), figure.file().id(), figure.amounts()));
    }
}
