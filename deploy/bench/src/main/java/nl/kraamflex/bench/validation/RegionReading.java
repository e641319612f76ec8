package nl.kraamflex.bench.validation;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kraamflex.bench.validation.RegionAnswered.DateAnswered;
import nl.kraamflex.bench.validation.RegionAnswered.FamilyAnswered;

/** Reads requests for region distributions, and answers to them. */
public final class RegionReading {
    private static final int GUARANTEE = 96;
    private static final int LONGEST_GAP = 2;
    private static final int PAUSE_FROM_DAY = 8;
    private static final int LONGEST_WINDOW = 42;
    private static final int DAYS_SOON = 2;

    private RegionReading() {}

    /**
     * Reads a request.
     *
     * @throws Unreadable when it is none, or asks for what no answer can be given to
     */
    public static RegionAsked request(InputStream in) {
        Map<LocalDate, Integer> capacity = new LinkedHashMap<>();
        List<PlainFamily> families = new ArrayList<>();
        Node rest = JsonParts.read(
                "request",
                in,
                Map.of(
                        "capacity",
                        node -> {
                            if (capacity.put(node.date("date"), node.quanta("hours")) != null) {
                                throw new Unreadable(node.where() + ": its date occurs more than once");
                            }
                        },
                        "families",
                        node -> families.add(plain(node))));
        Weighing weighing = rest.has("weights") ? weighing(rest.object("weights")) : Weighing.SHIPPED;
        int guarantee = rest.quanta("guaranteeHours", GUARANTEE);
        LocalDate asOf = rest.has("asOf") ? rest.date("asOf") : LocalDate.MIN;
        List<FamilyAsked> asked = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (PlainFamily family : families) {
            if (!keys.add(family.key())) {
                throw new Unreadable("request: the key " + family.key() + " occurs more than once");
            }
            FamilyAsked complete = family.complete(guarantee, asOf, weighing);
            for (int day : complete.open()) {
                if (!capacity.containsKey(complete.dateOf(day))) {
                    throw new Unreadable("request.capacity has nothing for %s, day %d of family %s"
                            .formatted(complete.dateOf(day), day, complete.key()));
                }
            }
            asked.add(complete);
        }
        return new RegionAsked(capacity, weighing, asked, rest.decimalOrNull("targetGap"));
    }

    /**
     * Reads an answer.
     *
     * @throws Unreadable when it is none
     */
    public static RegionAnswered answer(InputStream in) {
        List<FamilyAnswered> families = new ArrayList<>();
        List<DateAnswered> dates = new ArrayList<>();
        Node rest = JsonParts.read(
                "answer",
                in,
                Map.of(
                        "families", node -> families.add(familyAnswered(node)),
                        "dates", node -> dates.add(dateAnswered(node))));
        return new RegionAnswered(
                rest.whole("value"),
                rest.whole("lowerBound"),
                rest.text("boundBy"),
                rest.decimal("gap"),
                rest.decimal("shapedGap"),
                rest.text("stoppedBy"),
                rest.whole("steps"),
                rest.whole("elapsedMillis"),
                weighing(rest.object("weights")),
                families,
                dates);
    }

    /** A family as written; what holds for all families may stand behind it in the request. */
    private record PlainFamily(
            String key,
            LocalDate birthDate,
            int indicated,
            int delivered,
            boolean protectedCase,
            int longestGap,
            int pauseFromDay,
            OptionalInt daysSinceLastVisit,
            List<DayAsked> days) {

        FamilyAsked complete(int guarantee, LocalDate asOf, Weighing weighing) {
            int[] soon = asOf.equals(LocalDate.MIN)
                    ? new int[0]
                    : IntStream.range(0, DAYS_SOON)
                            .map(later -> Math.toIntExact(ChronoUnit.DAYS.between(birthDate, asOf)) + 1 + later)
                            .toArray();
            return new FamilyAsked(
                    key,
                    birthDate,
                    indicated,
                    delivered,
                    guarantee,
                    protectedCase,
                    longestGap,
                    pauseFromDay,
                    daysSinceLastVisit,
                    days,
                    soon,
                    weighing);
        }
    }

    private static PlainFamily plain(Node node) {
        Map<Integer, DayAsked> days = new HashMap<>();
        int last = 0;
        for (Node day : node.objects("days")) {
            int number = day.count("day");
            if (number < 1 || number > LONGEST_WINDOW) {
                throw new Unreadable(
                        "%s.day is %d: 1 to %d is expected".formatted(day.where(), number, LONGEST_WINDOW));
            }
            if (days.put(number, dayAsked(day)) != null) {
                throw new Unreadable("%s.day is %d for the second time".formatted(day.where(), number));
            }
            last = Math.max(last, number);
        }
        return new PlainFamily(
                node.text("key"),
                node.date("birthDate"),
                node.quanta("indicatedHours"),
                node.quanta("deliveredHours", 0),
                node.has("protected") && node.flag("protected"),
                node.count("longestGap", LONGEST_GAP),
                node.count("pauseFromDay", PAUSE_FROM_DAY),
                node.has("daysSinceLastVisit") ? OptionalInt.of(node.count("daysSinceLastVisit")) : OptionalInt.empty(),
                IntStream.rangeClosed(1, last)
                        .mapToObj(number -> days.getOrDefault(number, DayAsked.BLOCKED))
                        .toList());
    }

    private static DayAsked dayAsked(Node node) {
        DayAsked.Kind kind = switch (node.text("kind").toUpperCase(Locale.ROOT)) {
            case "REQUIRED" -> DayAsked.Kind.REQUIRED;
            case "OPTIONAL" -> DayAsked.Kind.OPTIONAL;
            case "BLOCKED" -> DayAsked.Kind.BLOCKED;
            default ->
                throw new Unreadable("%s.kind is \"%s\": REQUIRED, OPTIONAL or BLOCKED is expected"
                        .formatted(node.where(), node.text("kind")));
        };
        if (kind == DayAsked.Kind.BLOCKED) {
            return DayAsked.BLOCKED;
        }
        return new DayAsked(
                kind,
                node.quanta("minHours"),
                node.quanta("maxHours"),
                node.hundredths("wishedHours"),
                node.quanta("plannedHours", DayAsked.NOT_PLANNED));
    }

    private static FamilyAnswered familyAnswered(Node node) {
        Map<Integer, Integer> days = new HashMap<>();
        for (Node day : node.objects("days")) {
            if (days.put(day.count("day"), day.quanta("hours")) != null) {
                throw new Unreadable("%s.day is %d for the second time".formatted(day.where(), day.count("day")));
            }
        }
        return new FamilyAnswered(
                node.text("key"),
                days,
                node.decimal("plannedHours"),
                node.decimal("missingHours"),
                node.flag("belowGuarantee"));
    }

    private static DateAnswered dateAnswered(Node node) {
        return new DateAnswered(
                node.date("date"),
                node.decimal("capacityHours"),
                node.decimal("usedHours"),
                node.decimal("uncoveredHours"),
                node.whole("pricePerQuantum"),
                node.whole("pricePerHour"),
                node.decimalOrNull("scarcity"));
    }

    private static Weighing weighing(Node node) {
        Weighing shipped = Weighing.SHIPPED;
        List<Long> missing = shipped.missing();
        if (node.has("missing")) {
            missing = new ArrayList<>();
            for (var price : node.fields().get("missing")) {
                missing.add(price.longValue());
            }
            if (missing.size() != shipped.missing().size()) {
                throw new Unreadable("%s.missing has %d numbers: %d are expected"
                        .formatted(
                                node.where(), missing.size(), shipped.missing().size()));
            }
        }
        return new Weighing(
                node.whole("deviation", shipped.deviation()),
                node.whole("move", shipped.move()),
                node.whole("moveSoon", shipped.moveSoon()),
                node.whole("flip", shipped.flip()),
                node.whole("flipSoon", shipped.flipSoon()),
                missing,
                node.whole("protectedFactor", shipped.protectedFactor()),
                node.whole("guarantee", shipped.guarantee()),
                node.whole("uncovered", shipped.uncovered()));
    }
}
