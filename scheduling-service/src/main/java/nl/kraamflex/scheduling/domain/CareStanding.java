package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands on a date, as far as somebody may have to be alerted.
 *
 * @param schedule the case
 * @param today the date
 * @param recheck the last re-check that was prompted; null when none was
 * @param hours its hours; empty while it has no plan or no decision that counts, and where no figure says when to alert
 */
public record CareStanding(
        Schedule schedule, LocalDate today, @Nullable RecheckPrompt recheck, Optional<Hours> hours) {

    /**
     * Works out how a case stands.
     *
     * @param law gives the figures of the date of birth
     */
    public static CareStanding of(Schedule schedule, @Nullable RecheckPrompt recheck, DatedLaw law, Instant now) {
        LocalDate today = CareCalendar.dateOf(now);
        return new CareStanding(schedule, today, recheck, Hours.of(schedule, law, today));
    }

    /**
     * On which date to look at the case again, as alerts arise also where nothing happens: every day while care is planned, and once
     * when the last day is over.
     *
     * @return empty before the first plan, after the window and in a case with neutral texts
     */
    public Optional<LocalDate> nextLook() {
        Plan plan = schedule.plan();
        if (plan == null || schedule.facts().texts() == TextSet.NEUTRAL) {
            return Optional.empty();
        }
        LocalDate first = plan.days().getFirst().date();
        LocalDate last = plan.days().getLast().date();
        return today.isAfter(last)
                ? Optional.empty()
                : Optional.of((today.isBefore(first) ? first : today).plusDays(1));
    }

    /**
     * The hours of a case, all in minutes.
     *
     * @param indicated what the case is entitled to
     * @param promised of that, what the organisation can give
     * @param due of that, what the family wants
     * @param delivered what was given in all
     * @param ahead what the plan in force still has, today included
     * @param plannedBefore what was planned for the dates before today, by whichever plan was in force then
     * @param deliveredBefore what was given by visits that began before today
     * @param guarantee hours everyone gets
     * @param alertFrom from how much on somebody is alerted
     */
    public record Hours(
            int indicated,
            int promised,
            int due,
            int delivered,
            int ahead,
            int plannedBefore,
            int deliveredBefore,
            int guarantee,
            int alertFrom) {

        private static Optional<Hours> of(Schedule schedule, DatedLaw law, LocalDate today) {
            Plan plan = schedule.plan();
            Integer indicated = schedule.indicatedMinutes();
            if (plan == null || indicated == null) {
                return Optional.empty();
            }
            try {
                LocalDate dateOfBirth = plan.days().getFirst().date();
                int promised = Math.min(indicated, offered(schedule.facts().indication(), indicated));
                return Optional.of(new Hours(
                        indicated,
                        promised,
                        Math.max(0, Math.min(indicated - schedule.declinedMinutes(), promised)),
                        schedule.deliveredMinutes(),
                        ahead(schedule, plan, today),
                        plan.days().stream()
                                .filter(day -> day.date().isBefore(today))
                                .mapToInt(PlannedDay::everPlannedMinutes)
                                .sum(),
                        deliveredBefore(schedule, today),
                        minutes(law, "guarantee", dateOfBirth),
                        minutes(law, "behind-alert", dateOfBirth)));
            } catch (FigureNotPublished | IllegalArgumentException | ArithmeticException unusable) {
                // A figure that an operator's file has lost or spoilt must not stop what happens to the case.
                return Optional.empty();
            }
        }

        private static int offered(@Nullable Indication indication, int otherwise) {
            return indication == null || indication.provisional() || indication.offeredMinutes() == null
                    ? otherwise
                    : indication.offeredMinutes();
        }

        /** What is planned for today is gone as soon as today's visits, or that there were none, are on record. */
        private static int ahead(Schedule schedule, Plan plan, LocalDate today) {
            Set<LocalDate> recorded = schedule.deliveries().stream()
                    .filter(delivery ->
                            delivery.minutes() > 0 || delivery.recordedAt().isAfter(plan.plannedAt()))
                    .map(Delivery::date)
                    .collect(Collectors.toUnmodifiableSet());
            return plan.days().stream()
                    .filter(day -> !day.date().isBefore(today) && !recorded.contains(day.date()))
                    .mapToInt(PlannedDay::minutes)
                    .sum();
        }

        /** A visit past midnight is one of the date on which it began, as it was planned. */
        private static int deliveredBefore(Schedule schedule, LocalDate today) {
            return schedule.visits().stream()
                    .filter(visit -> visit.date().isBefore(today))
                    .mapToInt(Visit::minutes)
                    .sum();
        }

        private static int minutes(DatedLaw law, String quanta, LocalDate date) {
            return Math.multiplyExact(
                    law.require("distribution/" + quanta, date).amountAsInt(), QuarterHours.MINUTES);
        }

        /** What will have been given if the plan in force is kept. */
        private int expected() {
            return delivered + ahead;
        }

        /**
         * How far the family is behind: hours due that have no place any more or, where that is more, hours that were planned until
         * yesterday and not given. What a replan planned twice because it was not given the first time counts once.
         */
        int behind() {
            return Math.max(due - expected(), Math.min(due, plannedBefore) - deliveredBefore);
        }

        /** What the family will not have been given of what was promised because it does not want it. */
        int notTaken() {
            return Math.min(promised - due, promised - expected());
        }

        /** The hours that everyone gets, or the indication where that is less. */
        private int guaranteed() {
            return Math.min(guarantee, indicated);
        }

        /** What is missing to them. */
        int toGuarantee() {
            return guaranteed() - expected();
        }

        /** Whether the family was promised them and wants less, and gets what it wants. */
        boolean belowGuaranteeByChoice() {
            return promised >= guaranteed() && due < guaranteed() && due - expected() < alertFrom;
        }
    }
}
