package nl.kraamflex.scheduling.rest.region;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.domain.region.RegionSize;
import nl.kraamflex.scheduling.usecase.DistributeRegion;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of {@code POST /v1/region-distributions} from a stream, straight into the days of the domain. It checks
 * what the API document says of every field, and what fields say of each other within a family.
 */
final class RegionRequestReader {
    private static final int HOUR = 4;
    private static final int MOST_HOURS = 1000 * HOUR;
    private static final int MOST_CAPACITY = 1_000_000 * HOUR;
    private static final int MILLION = 1_000_000;
    private static final int MILLISECONDS = 1000;
    private static final int NONE = CheckedFields.NONE;

    private final CheckedFields json;
    private final RequestFaults faults;
    private final IntConsumer families;
    private final FamilyReader familyReader;

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
    private boolean capacityGiven;
    private boolean familiesGiven;

    private @Nullable LocalDate date;
    private int hours;
    private boolean hoursGiven;
    private boolean dateGiven;

    private RegionRequestReader(CheckedFields json, RequestFaults faults, IntConsumer families) {
        this.json = json;
        this.faults = faults;
        this.families = families;
        this.familyReader = new FamilyReader(json, faults);
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
                    capacityEntries = json.array(this::date);
                }
                case "families" -> {
                    familiesGiven = true;
                    familiesSeen = json.array(this::family);
                }
                case "weights" -> weights = WeightsReader.read(json);
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
            json.require(field, false);
        } else if (entries == 0) {
            faults.add("/" + field, "must have at least one " + what);
        }
    }

    private void date(int entry) throws IOException {
        date = null;
        hours = NONE;
        hoursGiven = false;
        dateGiven = false;
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
        json.require("date", dateGiven);
        json.require("hours", hoursGiven);
        if (date != null && hours != NONE) {
            Integer before = capacity.put(date, hours, entry);
            if (before != null) {
                faults.add(
                        json.pointer() + "/date",
                        "is the date of /capacity/" + before + " as well: give each date once; it was " + date);
            }
            refuseTooManyDates();
        }
    }

    /** At once: whoever gives dates without end has them kept by nobody. */
    private void refuseTooManyDates() {
        if (capacity.span() > RegionProblem.MOST_DATES) {
            faults.add(
                    "/capacity",
                    "runs over " + capacity.span() + " dates from " + capacity.firstDate() + " on: give at most "
                            + RegionProblem.MOST_DATES);
            faults.refuseIfAny();
        }
    }

    private void family(int place) throws IOException {
        if (place == RegionSize.MOST_FAMILIES) {
            throw new ProblemException(Problem.of(413, "too-many-families", "The request has too many families")
                    .detail("At most %d families are planned at once. Send fewer, or plan by region."
                            .formatted(RegionSize.MOST_FAMILIES))
                    .invalid("/families", "has more than %d families".formatted(RegionSize.MOST_FAMILIES))
                    .build());
        }
        families.accept(place + 1);
        FamilyRead family = familyReader.read(place);
        if (family != null) {
            read.add(family);
        }
    }
}
