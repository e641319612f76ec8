package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kraamflex.billing.domain.wording.TextSet;
import org.jspecify.annotations.Nullable;

/**
 * A case as billing knows it: copies of what other services published. Each part may arrive before the others.
 *
 * @param id case id
 * @param version 1 with the first event, one more with each that is applied
 * @param facts null until indication-service told of the case
 * @param schedule null until scheduling-service planned it
 * @param deliveries null until care was first recorded
 * @param arrangements what people of the organisation arranged for its bill
 */
public record BillingCase(
        UUID id,
        long version,
        @Nullable CaseFacts facts,
        @Nullable Schedule schedule,
        @Nullable Deliveries deliveries,
        CaseArrangements arrangements) {
    /** A case for which nothing was arranged. */
    public BillingCase(
            UUID id,
            long version,
            @Nullable CaseFacts facts,
            @Nullable Schedule schedule,
            @Nullable Deliveries deliveries) {
        this(id, version, facts, schedule, deliveries, CaseArrangements.NONE);
    }

    /** The family's signature under the hours on record; null while they are not signed. */
    public @Nullable SignedHours signedHours() {
        return deliveries == null ? null : deliveries.signed();
    }

    /** The care that the schedule still has to come: from {@code today} on, after the last date that was given. */
    public List<DatedCare> toCome(LocalDate today) {
        if (schedule == null) {
            return List.of();
        }
        Set<LocalDate> given = deliveries == null ? Set.of() : deliveries.dates();
        return schedule.days().stream()
                .filter(day -> day.minutes() > 0 && !day.date().isBefore(today))
                .filter(day -> given.stream().allMatch(day.date()::isAfter))
                .toList();
    }

    /** The words for its family; those that fit every family while nobody told which, or told one that is not known here. */
    public TextSet texts() {
        @Nullable CaseFacts known = facts;
        return known != null && known.textSet().equals(TextSet.STANDARD.name()) ? TextSet.STANDARD : TextSet.NEUTRAL;
    }
}
