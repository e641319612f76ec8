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
 * @param closeDates dates on which no care can be given from now on
 * @param reopenDates dates that were closed and on which care is possible again
 */
public record ReplanRequest(PlanCause reason, List<LocalDate> closeDates, List<LocalDate> reopenDates) {
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
        closeDates = List.copyOf(closeDates);
        reopenDates = List.copyOf(reopenDates);
    }

    /** Everything that cannot be right, held against the dates closed until now. */
    public List<Fault> faults(List<ClosedDate> closed, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (!closeDates.isEmpty() && !CLOSING.contains(reason)) {
            faults.add(new Fault(
                    "/closeDates",
                    "belong to the reasons %s and not to %s: leave them out, or record a pause as a wish"
                            .formatted(CLOSING, reason)));
        }
        for (int i = 0; i < closeDates.size(); i++) {
            LocalDate date = closeDates.get(i);
            if (date.isBefore(today)) {
                faults.add(new Fault(
                        "/closeDates/" + i, "is %s, which is over: give today or a later date".formatted(date)));
            }
            if (reopenDates.contains(date)) {
                faults.add(new Fault(
                        "/closeDates/" + i, "is %s, which reopenDates names too: give it once".formatted(date)));
            }
        }
        for (int i = 0; i < reopenDates.size(); i++) {
            LocalDate date = reopenDates.get(i);
            if (closed.stream().noneMatch(one -> one.date().equals(date))) {
                faults.add(new Fault("/reopenDates/" + i, "is %s, which is not closed: leave it out".formatted(date)));
            }
        }
        return List.copyOf(faults);
    }

    /** The closed dates as the request leaves them. */
    public List<ClosedDate> applyTo(List<ClosedDate> closed) {
        return Stream.concat(
                        closed.stream()
                                .filter(one -> !reopenDates.contains(one.date()) && !closeDates.contains(one.date())),
                        closeDates.stream().distinct().map(date -> new ClosedDate(date, reason)))
                .toList();
    }
}
