package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every visit on record of a case.
 *
 * @param version version of the record at scheduling-service
 * @param visits the visits, in any order
 * @param signed the family's signature under these hours; null while they are not signed
 */
public record Deliveries(
        long version, List<Delivery> visits, @Nullable SignedHours signed) {
    public Deliveries {
        visits = List.copyOf(visits);
    }

    /** Hours that nobody signed yet. */
    public Deliveries(long version, List<Delivery> visits) {
        this(version, visits, null);
    }

    /** The care that this organisation gave and bills. */
    public List<DatedCare> care() {
        return visits.stream()
                .filter(visit -> !visit.elsewhere())
                .flatMap(visit -> visit.care().stream())
                .toList();
    }

    /** Time that was given in all, in minutes, by others too: all of it is taken from the hours of the family. */
    public int minutes() {
        return visits.stream()
                .flatMap(visit -> visit.care().stream())
                .mapToInt(DatedCare::minutes)
                .reduce(0, Math::addExact);
    }

    /** The dates on which a visit began: what was planned on them is no longer to come. */
    public Set<LocalDate> dates() {
        return visits.stream().map(Delivery::beganOn).collect(Collectors.toUnmodifiableSet());
    }
}
