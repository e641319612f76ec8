package nl.kraamflex.scheduling.rest.region;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.RegionSize;
import nl.kraamflex.scheduling.usecase.DistributeRegion;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of {@code POST /v1/region-distributions} from a stream, straight into the days of the domain. It checks
 * what the API document says of every field, and what fields say of each other within a family.
 */
final class RegionRequestReader {
    /** Form of a family's key: a code, which can stand in a problem because it says nothing of a person. */
    static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    private static final String KEY_DESCRIBED =
            "must be a code of 1 to 64 letters, digits, dots, colons, underscores and hyphens that begins with a letter or digit";
    private static final int HOUR = 4;
    private static final int MOST_HOURS = 1000 * HOUR;
    private static final int MOST_CAPACITY = 1_000_000 * HOUR;
    private static final int MOST_DAYS_BACK = 365;
    private static final int HUNDREDTHS_OF_QUANTA_PER_HOUR = 400;
    private static final int MILLION = 1_000_000;
    private static final int MILLISECONDS = 1000;
    private static final int NONE = CheckedFields.NONE;

    private static final OptionalInt[] AMOUNTS = IntStream.rangeClosed(0, CareDay.LONGEST_POSSIBLE)
            .mapToObj(OptionalInt::of)
            .toArray(OptionalInt[]::new);
    private static final CareDay BLOCKED = CareDay.blocked();

    /** Beyond this the same days are so rarely met again that remembering them is no use. */
    private static final int MOST_KINDS_OF_DAYS = 20_000;

    private final CheckedFields json;
    private final RequestFaults faults;
    private final IntConsumer families;

    private @Nullable LocalDate asOf;
    private int guarantee = NONE;
    private @Nullable ObjectiveWeights weights;
    private int targetGap = 0;
    private long stepBudget = NONE;
    private int timeLimit = NONE;
    private final CapacityRead capacity = new CapacityRead();
    private int capacityEntries;
    private final List<@Nullable FamilyRead> read = new ArrayList<>();
    private int familiesSeen;
    private final Map<String, Integer> placeOfKey = new HashMap<>();
    private final Map<CareDay, CareDay> sameDays = new HashMap<>();
    private boolean capacityGiven;
    private boolean familiesGiven;

    private RegionRequestReader(CheckedFields json, RequestFaults faults, IntConsumer families) {
        this.json = json;
        this.faults = faults;
        this.families = families;
    }

    /**
     * Reads a request.
     *
     * @param body its body
     * @param parameters what is wrong with the parameters of the request
     * @param families told the number of families seen, with each; may throw to end the reading
     * @return the request, without fault in itself
     * @throws ProblemException when the request is wrong, with all that is wrong, or has too many families
     * @throws IOException when the caller is gone
     */
    static RegionRequest read(InputStream body, List<Problem.InvalidParam> parameters, IntConsumer families)
            throws IOException {
        RequestFaults faults = new RequestFaults(parameters);
        try (CheckedFields json = new CheckedFields(body, faults)) {
            return new RegionRequestReader(json, faults, families).request();
        } catch (StreamConstraintsException e) {
            faults.add("", "is nested too deeply or holds a text or number that is too long");
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            faults.add(
                    "",
                    "is not well-formed JSON"
                            + (where == null
                                    ? ""
                                    : " (line %d, column %d)".formatted(where.getLineNr(), where.getColumnNr())));
        }
        faults.refuseIfAny();
        throw new IllegalStateException("A request without fault was not read: this is a defect.");
    }

    private RegionRequest request() throws IOException {
        json.only(name -> {
            switch (name) {
                case "asOf" -> asOf = json.date();
                case "guaranteeHours" -> guarantee = json.quarters(MOST_HOURS);
                case "capacity" -> {
                    capacityGiven = true;
                    json.array(this::date);
                }
                case "families" -> {
                    familiesGiven = true;
                    json.array(this::family);
                }
                case "weights" -> weights = weights();
                case "targetGap" -> targetGap = json.decimal(6, MILLION, MILLION);
                case "stepBudget" -> stepBudget = json.wholeLong(1, DistributeRegion.MOST_STEPS);
                case "timeLimitSeconds" ->
                    timeLimit = json.decimal(3, MILLISECONDS, DistributeRegion.LONGEST_SECONDS * MILLISECONDS);
                default -> {
                    return false;
                }
            }
            return true;
        });
        requireSome("capacity", capacityGiven, capacityEntries, "date");
        requireSome("families", familiesGiven, familiesSeen, "family");
        if (timeLimit == 0) {
            faults.add("/timeLimitSeconds", "must be more than 0; it was 0");
        }
        faults.refuseIfAny();
        return new RegionRequest(
                asOf,
                guarantee,
                weights,
                capacity,
                read,
                new DistributeRegion.Effort(
                        targetGap,
                        stepBudget == NONE ? DistributeRegion.USUAL_STEPS : stepBudget,
                        timeLimit == NONE ? DistributeRegion.LONGEST_SECONDS * MILLISECONDS : timeLimit));
    }

    private void requireSome(String field, boolean given, int entries, String what) {
        if (!given) {
            json.missing("", field);
        } else if (entries == 0) {
            faults.add("/" + field, "must have at least one " + what);
        }
    }

    // ------------------------------------------------------------------------------------------------------- capacity

    private @Nullable LocalDate date;
    private int hours;
    private boolean hoursGiven;
    private boolean dateGiven;

    private void date() throws IOException {
        date = null;
        hours = NONE;
        hoursGiven = false;
        dateGiven = false;
        int entry = capacityEntries++;
        boolean object = json.object(name -> {
            switch (name) {
                case "date" -> {
                    dateGiven = true;
                    date = json.date();
                }
                case "hours" -> {
                    hoursGiven = true;
                    hours = json.quarters(MOST_CAPACITY);
                }
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (!object) {
            return;
        }
        require("date", dateGiven);
        require("hours", hoursGiven);
        if (date != null && hours != NONE) {
            Integer before = capacity.put(date, hours, entry);
            if (before != null) {
                faults.add(
                        json.pointer() + "/date",
                        "is the date of /capacity/" + before + " as well: give each date once; it was " + date);
            }
        }
    }

    // ------------------------------------------------------------------------------------------------------- families

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

    private static final int HAS_KEY = 1;
    private static final int HAS_BIRTH_DATE = 2;
    private static final int HAS_INDICATED = 4;
    private static final int HAS_DAYS = 8;

    private void family() throws IOException {
        if (familiesSeen == RegionSize.MOST_FAMILIES) {
            throw new ProblemException(Problem.of(413, "too-many-families", "The request has too many families")
                    .detail("At most %d families are planned at once. Send fewer, or plan by region."
                            .formatted(RegionSize.MOST_FAMILIES))
                    .invalid("/families", "has more than %d families".formatted(RegionSize.MOST_FAMILIES))
                    .build());
        }
        int place = familiesSeen++;
        families.accept(familiesSeen);
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
        if (json.object(this::ofFamily)) {
            require("key", (given & HAS_KEY) != 0);
            require("birthDate", (given & HAS_BIRTH_DATE) != 0);
            require("indicatedHours", (given & HAS_INDICATED) != 0);
            require("days", (given & HAS_DAYS) != 0);
            keep(place);
        }
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
                json.array(this::day);
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

    private void keep(int place) {
        if (key != null) {
            Integer before = placeOfKey.putIfAbsent(key, place);
            if (before != null) {
                faults.add(
                        json.pointer() + "/key",
                        "is the key of /families/" + before + " as well: give each family a key of its own; it was "
                                + key);
            }
        }
        if (indicated != NONE && delivered > indicated) {
            faults.add(
                    json.pointer() + "/deliveredHours",
                    "must be at most indicatedHours, " + hours(indicated) + named() + "; it was " + hours(delivered));
        }
        if (!faults.isEmpty() || key == null || birthDate == null) {
            return;
        }
        CareDay[] days = new CareDay[lastDay];
        for (int k = 0; k < lastDay; k++) {
            CareDay day = window[k];
            days[k] = day == null ? BLOCKED : day;
        }
        read.add(new FamilyRead(
                key,
                birthDate,
                indicated,
                delivered,
                protectedCase,
                longestGap,
                pauseFromDay,
                daysSinceLastVisit,
                List.of(days)));
    }

    private String named() {
        return key == null ? "" : ", in family " + key;
    }

    // ----------------------------------------------------------------------------------------------------------- days

    private int dayNumber;
    private @Nullable DayKind kind;
    private int shortest;
    private int longest;
    private int wish;
    private int planned;
    private int dayGiven;

    private static final int HAS_DAY = 1;
    private static final int HAS_KIND = 2;
    private static final int HAS_SHORTEST = 4;
    private static final int HAS_LONGEST = 8;
    private static final int HAS_WISH = 16;

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
        require("day", (dayGiven & HAS_DAY) != 0);
        require("kind", (dayGiven & HAS_KIND) != 0);
        if (kind != null && kind != DayKind.BLOCKED) {
            require("minHours", (dayGiven & HAS_SHORTEST) != 0);
            require("maxHours", (dayGiven & HAS_LONGEST) != 0);
            require("wishedHours", (dayGiven & HAS_WISH) != 0);
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

    // -------------------------------------------------------------------------------------------------------- weights

    /** In the order of {@link ObjectiveWeights}; {@code missing} stands for three. */
    private static final List<String> WEIGHTS = List.of(
            "deviation",
            "move",
            "moveSoon",
            "flip",
            "flipSoon",
            "missing",
            "protectedFactor",
            "guarantee",
            "uncovered");
    private static final int STEPS_OF_MISSING = 3;

    private @Nullable ObjectiveWeights weights() throws IOException {
        long[] all = new long[WEIGHTS.size()];
        Arrays.fill(all, NONE);
        boolean[] has = new boolean[WEIGHTS.size()];
        List<Long> missing = new ArrayList<>();
        boolean object = json.object(name -> {
            int place = WEIGHTS.indexOf(name);
            if (place < 0) {
                return false;
            }
            has[place] = true;
            if (name.equals("missing")) {
                json.array(() -> missing.add(json.wholeLong(0, FamilyProblem.HIGHEST_VALUE)));
                if (missing.size() != STEPS_OF_MISSING) {
                    json.fault("must have " + STEPS_OF_MISSING + " weights; it has " + missing.size());
                }
                all[place] = missing.size() != STEPS_OF_MISSING || missing.contains((long) NONE) ? NONE : 0;
            } else {
                all[place] = json.wholeLong(0, FamilyProblem.HIGHEST_VALUE);
            }
            return true;
        });
        if (!object) {
            return null;
        }
        for (int place = 0; place < has.length; place++) {
            require(WEIGHTS.get(place), has[place]);
        }
        if (Arrays.stream(all).anyMatch(weight -> weight == NONE)) {
            return null;
        }
        try {
            return new ObjectiveWeights(
                    all[0],
                    all[1],
                    all[2],
                    all[3],
                    all[4],
                    missing.get(0),
                    missing.get(1),
                    missing.get(2),
                    all[6],
                    all[7],
                    all[8]);
        } catch (IllegalArgumentException contradiction) {
            json.fault(String.valueOf(contradiction.getMessage()));
            return null;
        }
    }

    private void require(String field, boolean has) {
        if (!has) {
            json.missing(json.pointer(), field);
        }
    }

    private static String hours(int quanta) {
        return RegionHours.of(quanta).toPlainString();
    }
}
