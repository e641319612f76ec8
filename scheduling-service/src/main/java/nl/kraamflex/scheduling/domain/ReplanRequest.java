package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody asks for a new plan.
 *
 * @param reason NEW_INDICATION, HOSPITAL_READMISSION, FEEDING_PROBLEM, FAMILY_ASKS or CAREGIVER_ILL
 * @param close dates on which no care can be given from now on
 * @param reopen dates that were closed and on which care is possible again
 */
public record ReplanRequest(PlanCause reason, List<LocalDate> close, List<LocalDate> reopen) {
    /** Reasons for which somebody may ask. */
    public static final Set<PlanCause> REASONS = EnumSet.of(
            PlanCause.NEW_INDICATION,
            PlanCause.HOSPITAL_READMISSION,
            PlanCause.FEEDING_PROBLEM,
            PlanCause.FAMILY_ASKS,
            PlanCause.CAREGIVER_ILL);

    private static final Set<PlanCause> CLOSING = EnumSet.of(PlanCause.HOSPITAL_READMISSION, PlanCause.CAREGIVER_ILL);

    /**
     * Keeps copies of the lists.
     *
     * @throws IllegalArgumentException when the reason is none to ask for
     */
    public ReplanRequest {
        if (!REASONS.contains(reason)) {
            throw new IllegalArgumentException("reason is %s: give one of %s".formatted(reason, REASONS));
        }
        close = List.copyOf(close);
        reopen = List.copyOf(reopen);
    }

    /** Everything that cannot be right, held against the dates closed until now. */
    public List<Fault> faults(List<ClosedDate> closed, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (!close.isEmpty() && !CLOSING.contains(reason)) {
            faults.add(new Fault(
                    "/close",
                    "belong to the reasons %s and not to %s: leave them out, or record a pause as a wish"
                            .formatted(CLOSING, reason)));
        }
        for (int i = 0; i < close.size(); i++) {
            LocalDate date = close.get(i);
            if (date.isBefore(today)) {
                faults.add(
                        new Fault("/close/" + i, "is %s, which is over: give today or a later date".formatted(date)));
            }
            if (reopen.contains(date)) {
                faults.add(new Fault("/close/" + i, "is %s, which reopen names too: give it once".formatted(date)));
            }
        }
        for (int i = 0; i < reopen.size(); i++) {
            LocalDate date = reopen.get(i);
            if (closed.stream().noneMatch(one -> one.date().equals(date))) {
                faults.add(new Fault("/reopen/" + i, "is %s, which is not closed: leave it out".formatted(date)));
            }
        }
        return List.copyOf(faults);
    }

    /** The closed dates as the request leaves them. */
    public List<ClosedDate> applyTo(List<ClosedDate> closed) {
        return Stream.concat(
                        closed.stream().filter(one -> !reopen.contains(one.date()) && !close.contains(one.date())),
                        close.stream().distinct().map(date -> new ClosedDate(date, reason)))
                .toList();
    }
}
