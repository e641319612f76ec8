package nl.kraamflex.scheduling.rest.region;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import org.jspecify.annotations.Nullable;

/**
 * Reads family after family, each with its days, and checks what fields say of each other within one. What is read of the
 * present family and day stands in the fields of this class, so that reading one makes no objects but those that are kept.
 */
final class FamilyReader {
    /** Form of a family's key: a code, which can stand in a problem because it says nothing of a person. */
    static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    private static final String KEY_DESCRIBED =
            "must be a code of 1 to 64 letters, digits, dots, colons, underscores and hyphens that begins with a letter or digit";
    private static final int HOUR = 4;
    private static final int MOST_HOURS = 1000 * HOUR;
    private static final int MOST_DAYS_BACK = 365;
    private static final int HUNDREDTHS_OF_QUANTA_PER_HOUR = 400;
    private static final int NONE = CheckedFields.NONE;

    private static final OptionalInt[] AMOUNTS = IntStream.rangeClosed(0, CareDay.LONGEST_POSSIBLE)
            .mapToObj(OptionalInt::of)
            .toArray(OptionalInt[]::new);
    private static final CareDay BLOCKED = CareDay.blocked();

    /** Beyond this the same days are so rarely met again that remembering them is no use. */
    private static final int MOST_KINDS_OF_DAYS = 20_000;

    private static final int HAS_KEY = 1;
    private static final int HAS_BIRTH_DATE = 2;
    private static final int HAS_INDICATED = 4;
    private static final int HAS_DAYS = 8;

    private static final int HAS_DAY = 1;
    private static final int HAS_KIND = 2;
    private static final int HAS_SHORTEST = 4;
    private static final int HAS_LONGEST = 8;
    private static final int HAS_WISH = 16;

    private final CheckedFields json;
    private final RequestFaults faults;
    private final Map<String, Integer> placeOfKey = new HashMap<>();
    private final Map<CareDay, CareDay> sameDays = new HashMap<>();

    private @Nullable String key;
    private @Nullable LocalDate birthDate;
    private int indicated;
    private int delivered;
    private boolean protectedCase;
    private int longestGap;
    private int pauseFromDay;
    private int daysSinceLastVisit;
    private int given;
    private final @Nullable CareDay[] window = new CareDay[FamilyProblem.LONGEST_WINDOW];
    private int lastDay;

    private int dayNumber;
    private @Nullable DayKind kind;
    private int shortest;
    private int longest;
    private int wish;
    private int planned;
    private int dayGiven;

    FamilyReader(CheckedFields json, RequestFaults faults) {
        this.json = json;
        this.faults = faults;
    }

    /**
     * Reads one family.
     *
     * @param place its place in the request
     * @return the family; null when it, or anything before it, is at fault
     */
    @Nullable
    FamilyRead read(int place) throws IOException {
        key = null;
        birthDate = null;
        indicated = NONE;
        delivered = 0;
        protectedCase = false;
        longestGap = NONE;
        pauseFromDay = NONE;
        daysSinceLastVisit = NONE;
        given = 0;
        lastDay = 0;
        Arrays.fill(window, null);
        if (!json.object(this::ofFamily)) {
            return null;
        }
        json.require("key", (given & HAS_KEY) != 0);
        json.require("birthDate", (given & HAS_BIRTH_DATE) != 0);
        json.require("indicatedHours", (given & HAS_INDICATED) != 0);
        json.require("days", (given & HAS_DAYS) != 0);
        return checked(place);
    }

    private boolean ofFamily(String name) throws IOException {
        switch (name) {
            case "key" -> {
                given |= HAS_KEY;
                key = json.code(KEY, KEY_DESCRIBED);
            }
            case "birthDate" -> {
                given |= HAS_BIRTH_DATE;
                birthDate = json.date();
            }
            case "indicatedHours" -> {
                given |= HAS_INDICATED;
                indicated = json.quarters(MOST_HOURS);
            }
            case "deliveredHours" -> delivered = json.quarters(MOST_HOURS);
            case "protected" -> protectedCase = json.truth();
            case "longestGap" -> longestGap = json.whole(0, FamilyProblem.LONGEST_WINDOW);
            case "pauseFromDay" -> pauseFromDay = json.whole(1, FamilyProblem.LONGEST_WINDOW + 1);
            case "daysSinceLastVisit" -> daysSinceLastVisit = json.isNull() ? NONE : json.whole(0, MOST_DAYS_BACK);
            case "days" -> {
                given |= HAS_DAYS;
                json.array(_ -> day());
                if (lastDay == 0 && faults.isEmpty()) {
                    json.fault("must have at least one day");
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable FamilyRead checked(int place) {
        if (key != null) {
            Integer before = placeOfKey.putIfAbsent(key, place);
            if (before != null) {
                faults.add(
                        json.pointer() + "/key",
                        "is the key of /families/" + before + " as well: give each family a key of its own; it was "
                                + key);
            }
        }
        if (!faults.isEmpty() || key == null || birthDate == null) {
            return null;
        }
        CareDay[] days = new CareDay[lastDay];
        for (int k = 0; k < lastDay; k++) {
            CareDay day = window[k];
            days[k] = day == null ? BLOCKED : day;
        }
        return new FamilyRead(
                key,
                birthDate,
                indicated,
                delivered,
                protectedCase,
                longestGap,
                pauseFromDay,
                daysSinceLastVisit,
                List.of(days));
    }

    private String named() {
        return key == null ? "" : ", in family " + key;
    }

    private void day() throws IOException {
        dayNumber = NONE;
        kind = null;
        shortest = NONE;
        longest = NONE;
        wish = NONE;
        planned = NONE;
        dayGiven = 0;
        if (!json.object(this::ofDay)) {
            return;
        }
        json.require("day", (dayGiven & HAS_DAY) != 0);
        json.require("kind", (dayGiven & HAS_KIND) != 0);
        if (kind != null && kind != DayKind.BLOCKED) {
            json.require("minHours", (dayGiven & HAS_SHORTEST) != 0);
            json.require("maxHours", (dayGiven & HAS_LONGEST) != 0);
            json.require("wishedHours", (dayGiven & HAS_WISH) != 0);
            if (shortest == 0) {
                faults.add(
                        json.pointer() + "/minHours",
                        "must be at least 0.25 on a day that is not BLOCKED" + named() + "; it was 0");
            }
            if (shortest != NONE && longest != NONE && longest < shortest) {
                faults.add(
                        json.pointer() + "/maxHours",
                        "must be at least minHours, " + hours(shortest) + named() + "; it was " + hours(longest));
            }
        }
        if (dayNumber == NONE) {
            return;
        }
        if (window[dayNumber - 1] != null) {
            faults.add(
                    json.pointer() + "/day", "is given twice" + named() + ": give each day once; it was " + dayNumber);
        }
        lastDay = Math.max(lastDay, dayNumber);
        window[dayNumber - 1] = faults.isEmpty() ? careDay() : BLOCKED;
    }

    private boolean ofDay(String name) throws IOException {
        switch (name) {
            case "day" -> {
                dayGiven |= HAS_DAY;
                dayNumber = json.whole(1, FamilyProblem.LONGEST_WINDOW);
            }
            case "kind" -> {
                dayGiven |= HAS_KIND;
                kind = json.choice(DayKind.values());
            }
            case "minHours" -> {
                dayGiven |= HAS_SHORTEST;
                shortest = json.quarters(CareDay.LONGEST_POSSIBLE);
            }
            case "maxHours" -> {
                dayGiven |= HAS_LONGEST;
                longest = json.quarters(CareDay.LONGEST_POSSIBLE);
            }
            case "wishedHours" -> {
                dayGiven |= HAS_WISH;
                wish = json.decimal(
                        2,
                        HUNDREDTHS_OF_QUANTA_PER_HOUR,
                        CareDay.LONGEST_POSSIBLE / HOUR * HUNDREDTHS_OF_QUANTA_PER_HOUR);
            }
            case "plannedHours" -> planned = json.isNull() ? NONE : json.quarters(CareDay.LONGEST_POSSIBLE);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The day; of days that are alike, one is kept. */
    private CareDay careDay() {
        if (kind == null || kind == DayKind.BLOCKED) {
            return BLOCKED;
        }
        CareDay day = new CareDay(
                kind, shortest, longest, wish, planned == NONE ? OptionalInt.empty() : AMOUNTS[planned], false, 0);
        if (sameDays.size() >= MOST_KINDS_OF_DAYS) {
            return sameDays.getOrDefault(day, day);
        }
        CareDay same = sameDays.putIfAbsent(day, day);
        return same == null ? day : same;
    }

    private static String hours(int quanta) {
        return RegionHours.of(quanta).toPlainString();
    }
}
