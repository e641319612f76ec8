package nl.kraamflex.billing.domain.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawDocument;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/** Editions as an operator would add them, for tests. */
public final class MadeUpLaw {
    private static final String SOURCE =
            "\"source\": {\"id\": \"letter\", \"title\": \"A letter\", \"document\": \"letter\"}";

    private MadeUpLaw() {}

    /** The contribution per hour at home, from a day on. */
    public static LawDocument perHour(String from, @Nullable String to, long cents, @Nullable String supersedes) {
        return new LawDocument(
                "own-contribution-home",
                LocalDate.parse(from),
                head("own-contribution-home", from, to, supersedes)
                        + "\"figures\": {\"per-hour\": {\"amount\": %d, \"unit\": \"CENTS_PER_HOUR\", \"confidence\": \"primary\", %s}}}"
                                .formatted(cents, SOURCE));
    }

    /** The amounts per person and day of a stay, for a year that none is shipped for. */
    public static LawDocument perDay(int year, long fixed, long threshold, String confidence) {
        String regulation = "own-contribution-institution";
        String from = year + "-01-01";
        return new LawDocument(
                regulation,
                LocalDate.parse(from),
                head(regulation, from, year + "-12-31", null)
                        + "\"figures\": {%s, %s}}"
                                .formatted(
                                        perDay("fixed-per-person-per-day", fixed, confidence),
                                        perDay("threshold-per-person-per-day", threshold, confidence)));
    }

    private static String perDay(String name, long cents, String confidence) {
        return "\"%s\": {\"amount\": %d, \"unit\": \"CENTS_PER_PERSON_PER_DAY\", \"confidence\": \"%s\", %s}"
                .formatted(name, cents, confidence, SOURCE);
    }

    /** The maxima of a year in the place of the shipped ones: that of the hour is given, of the others none is known. */
    public static LawDocument maxima(int year, long hourCents, String confidence) {
        String regulation = "nza-maximum-tariffs";
        String from = year + "-01-01";
        String others = Map.of(
                        "birth-assistance-hour", "CENTS_PER_HOUR",
                        "registration", "CENTS_ONCE_PER_CASE",
                        "intake-home", "CENTS_ONCE_PER_CASE",
                        "intake-phone", "CENTS_ONCE_PER_CASE",
                        "birth-assistance-per-birth", "CENTS_ONCE_PER_BIRTH")
                .entrySet()
                .stream()
                .map(other ->
                        "\"%s\": {\"amount\": null, \"unit\": \"%s\", \"confidence\": \"unknown\", \"note\": \"Not known.\"}"
                                .formatted(other.getKey(), other.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
        return new LawDocument(
                regulation,
                LocalDate.parse(from),
                head(regulation, from, year + "-12-31", regulation + "/" + from)
                        + "\"figures\": {\"maternity-care-hour\": {\"amount\": %d, \"unit\": \"CENTS_PER_HOUR\", \"confidence\": \"%s\", %s}, %s}}"
                                .formatted(hourCents, confidence, SOURCE, others));
    }

    /** What is exempt, as shipped, from a day on, with another word for one thing. */
    public static LawDocument exemptions(LocalDate from, String name, String word) {
        String regulation = "contribution-exemptions";
        return new LawDocument(
                regulation,
                from,
                head(regulation, from.toString(), null, "contribution-exemptions/2017-01-01")
                        + "\"figures\": {"
                        + DatedLaw.shipped().keys().stream()
                                .filter(key -> key.startsWith(regulation + "/"))
                                .map(key -> key.substring(regulation.length() + 1))
                                .map(key ->
                                        "\"%s\": {\"text\": \"%s\", \"choices\": [\"CHARGED\", \"EXEMPT\"], \"unit\": \"CHOICE\", \"confidence\": \"primary\", %s}"
                                                .formatted(key, key.equals(name) ? word : "EXEMPT", SOURCE))
                                .collect(Collectors.joining(", "))
                        + "}}");
    }

    /** The rules around a claim line as shipped, with the raised maximum switched on from a day on. */
    public static LawDocument maxMaxOn(LocalDate from) {
        String regulation = "claim-rules";
        String supersedes = "claim-rules/2010-01-01";
        return new LawDocument(
                regulation,
                from,
                head(regulation, from.toString(), null, supersedes)
                        + "\"figures\": {"
                        + DatedLaw.shipped().keys().stream()
                                .filter(key -> key.startsWith("claim-rules/"))
                                .map(MadeUpLaw::claimRule)
                                .collect(Collectors.joining(", "))
                        + "}}");
    }

    private static String claimRule(String key) {
        String name = key.substring(key.indexOf('/') + 1);
        if (name.equals("max-max-rule")) {
            return "\"%s\": {\"text\": \"APPLIED\", \"choices\": [\"APPLIED\", \"NOT_APPLIED\"], \"unit\": \"CHOICE\", \"confidence\": \"ours\", %s}"
                    .formatted(name, SOURCE);
        }
        Lookup lookup = DatedLaw.shipped().on(key, LocalDate.of(2026, 1, 1));
        if (lookup instanceof Lookup.InForce(Figure figure)) {
            return "\"%s\": {\"amount\": %d, \"unit\": \"%s\", \"confidence\": \"%s\", %s}"
                    .formatted(
                            name,
                            figure.amount(),
                            figure.unit(),
                            figure.confidence().word(),
                            SOURCE);
        }
        throw new AssertionError(key + " is not on file.");
    }

    private static String head(String regulation, String from, @Nullable String to, @Nullable String supersedes) {
        return "{\"regulation\": \"%s\", \"title\": \"A letter\", \"legalBasis\": \"Letter 1\", \"validFrom\": \"%s\", %s%s"
                .formatted(
                        regulation,
                        from,
                        to == null ? "" : "\"validTo\": \"" + to + "\", ",
                        supersedes == null ? "" : "\"supersedes\": \"" + supersedes + "\", ");
    }
}
