package nl.kraamflex.billing.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Care of one date as it was given, in the order that counts against the indicated hours: by date, and within a date by the begin of the
 * visit. The order of the record it came from plays no part.
 *
 * @param begin when the visit began
 * @param care what counts of it on the date
 * @param elsewhere whether another organisation gave it
 */
record GivenCare(Instant begin, DatedCare care, boolean elsewhere) implements Comparable<GivenCare> {
    private static final Comparator<@Nullable Funding> FUNDINGS = Comparator.nullsLast(Comparator.naturalOrder());

    @Override
    public int compareTo(GivenCare other) {
        int order = care.date().compareTo(other.care.date());
        order = order != 0 ? order : begin.compareTo(other.begin);
        order = order != 0 ? order : Boolean.compare(elsewhere, other.elsewhere);
        order = order != 0 ? order : FUNDINGS.compare(care.funding(), other.care.funding());
        return order != 0 ? order : Integer.compare(care.minutes(), other.care.minutes());
    }

    /** Whether it is taken from the indicated hours. */
    boolean countsAgainstIndication() {
        @Nullable Funding funding = care.funding();
        return elsewhere || (funding != null && funding.carriesContribution());
    }

    /** All care on record, in that order. */
    static List<GivenCare> of(Deliveries deliveries) {
        List<GivenCare> given = new ArrayList<>(deliveries.visits().size());
        for (Delivery visit : deliveries.visits()) {
            for (DatedCare care : visit.care()) {
                if (care.minutes() > 0) {
                    given.add(new GivenCare(visit.begin(), care, visit.elsewhere()));
                }
            }
        }
        Collections.sort(given);
        return given;
    }
}
