package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands on a date, as far as somebody may have to be alerted.
 *
 * @param schedule the case
 * @param today the date
 * @param recheck the last re-check that was prompted; null when none was
 * @param hours its hours; empty without a decision that counts, while it waits for facts to be planned at all, and where no figure says when to alert
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
     * On which date to look at the case again, as alerts arise also where nothing happens: every day while care is planned or was to
     * be, and once when the last day is over.
     *
     * @return empty while the case waits for facts to be planned at all, after the window and in a case with neutral texts
     */
    public Optional<LocalDate> nextLook() {
        return schedule.facts().texts() == TextSet.NEUTRAL
                ? Optional.empty()
                : Window.of(schedule)
                        .filter(window -> !today.isAfter(window.last()))
                        .map(window -> (today.isBefore(window.first()) ? window.first() : today).plusDays(1));
    }

    /** First and last date on which care is planned or, where no plan could be made, was to be. */
    private record Window(LocalDate first, LocalDate last) {
        private static Optional<Window> of(Schedule schedule) {
            Plan plan = schedule.plan();
            if (plan != null) {
                return Optional.of(new Window(
                        plan.days().getFirst().date(), plan.days().getLast().date()));
            }
            Attention attention = schedule.attention();
            Birth birth = schedule.facts().birth();
            Indication indication = schedule.facts().indication();
            return attention == null || attention.isWaiting() || birth == null || indication == null
                    ? Optional.empty()
                    : Optional.of(new Window(birth.date(), CareCalendar.dateOfDay(birth.date(), indication.lastDay())));
        }
    }

    /**
     * The hours of a case, all in minutes.
     *
     * @param indicated what the case is entitled to
     * @param promised of that, what the organisation can give
     * @param due of that, what the family wants
     * @param delivered what was given in all
     * @param ahead what the plan in force still has, today included; 0 without a plan
     * @param plannedBefore what was planned for the dates before today, by whichever plan was in force then, but for dates on which nobody was at
     *     home after all
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
            Window window = Window.of(schedule).orElse(null);
            Integer indicated = schedule.indicatedMinutes();
            if (window == null || indicated == null) {
                return Optional.empty();
            }
            try {
                LocalDate dateOfBirth = window.first();
                int promised = Math.min(indicated, offered(schedule.facts().indication(), indicated));
                return Optional.of(new Hours(
                        indicated,
                        promised,
                        Math.max(0, Math.min(indicated - schedule.declinedMinutes(), promised)),
                        schedule.deliveredMinutes(),
                        schedule.plannedMinutesFrom(today),
                        plannedBefore(schedule, today),
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

        private static int plannedBefore(Schedule schedule, LocalDate today) {
            Plan plan = schedule.plan();
            return plan == null
                    ? 0
                    : plan.days().stream()
                            .filter(day -> day.date().isBefore(today) && !schedule.wasAway(day.date()))
                            .mapToInt(PlannedDay::everPlannedMinutes)
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
