package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kraamflex.scheduling.domain.DayWish.Amount;
import nl.kraamflex.scheduling.domain.PlanningOutcome.Planned;
import org.jspecify.annotations.Nullable;

/**
 * Clearly different plans of one case side by side, so that a family chooses instead of inventing. Each comes with the wishes
 * that give exactly that plan.
 *
 * @param offered two to four plans where the rules leave a choice; one where they don't
 * @param notOffered shapes that are not among them, with the reason
 */
public record Alternatives(List<Alternative> offered, List<NotOffered> notOffered) {
    private static final int MOST = 4;

    /** What gives a plan its character. */
    public enum Shape {
        FRONT_LOADED(Pattern.FRONT_LOADED),
        EVEN(Pattern.EVEN),
        /** With a day without care (wendag). */
        WITH_PAUSE(Pattern.USUAL),
        COMPACT(Pattern.COMPACT),
        USUAL(Pattern.USUAL);

        private final Pattern pattern;

        Shape(Pattern pattern) {
            this.pattern = pattern;
        }

        /** A few plain Dutch words. */
        public String dutch() {
            return switch (this) {
                case FRONT_LOADED -> "Veel uren in de eerste dagen";
                case EVEN -> "Elke dag ongeveer evenveel";
                case WITH_PAUSE -> "Met een dag zonder zorg om zelf te oefenen";
                case COMPACT -> "Lange dagen, eerder klaar";
                case USUAL -> "De gewone verdeling";
            };
        }

        /** The same in English. */
        public String english() {
            return switch (this) {
                case FRONT_LOADED -> "Many hours in the first days";
                case EVEN -> "About the same every day";
                case WITH_PAUSE -> "With a day without care, to try alone";
                case COMPACT -> "Long days, ready sooner";
                case USUAL -> "The usual spread";
            };
        }
    }

    /**
     * One plan to choose.
     *
     * @param shape what gives it its character
     * @param wishes the wishes that give this plan
     * @param plan the plan
     * @param hours its hours by year and payer, with what was given before
     * @param difference what sets it apart from the plan in force, or from the first one offered where there is none
     */
    public record Alternative(
            Shape shape, Wishes wishes, Plan plan, List<HoursByPayer> hours, PlanDifference difference) {}

    /** A shape that is not offered. */
    public record NotOffered(Shape shape, Reason reason) {}

    /** Why a shape is not offered. */
    public enum Reason {
        /** It gives almost the same days as another one. */
        TOO_MUCH_ALIKE,
        /** Enough different plans are shown. */
        ENOUGH_SHOWN,
        /** Its last visit is no sooner than with the usual pattern. */
        NOT_SOONER,
        /** No agreement pays for a day without care, or no day is left for one. */
        NO_PAUSE_POSSIBLE,
        /** It would lose hours. */
        LOSES_HOURS;

        /** One plain Dutch sentence. */
        public String dutch() {
            return switch (this) {
                case TOO_MUCH_ALIKE -> "Deze verdeling lijkt te veel op een andere.";
                case ENOUGH_SHOWN -> "Er staan al genoeg verschillende verdelingen naast elkaar.";
                case NOT_SOONER -> "Met deze verdeling is de zorg niet eerder klaar.";
                case NO_PAUSE_POSSIBLE -> "Een dag zonder zorg is nu niet mogelijk.";
                case LOSES_HOURS -> "Met deze verdeling gaan uren verloren.";
            };
        }

        /** The same in English. */
        public String english() {
            return switch (this) {
                case TOO_MUCH_ALIKE -> "This spread is too much like another one.";
                case ENOUGH_SHOWN -> "Enough different spreads are shown.";
                case NOT_SOONER -> "With this spread care is not ready any sooner.";
                case NO_PAUSE_POSSIBLE -> "A day without care is not possible now.";
                case LOSES_HOURS -> "Hours would be lost with this spread.";
            };
        }
    }

    /** Keeps copies of the lists. */
    public Alternatives {
        offered = List.copyOf(offered);
        notOffered = List.copyOf(notOffered);
    }

    private record Candidate(Shape shape, Wishes wishes, Plan plan) {}

    /**
     * Works out the plans to choose from.
     *
     * @param planning how the case is planned with other wishes: by itself, or with what its region has left
     * @param leastDifference what two plans must differ in at least, in minutes that lie on other dates
     * @return none offered when the case cannot be planned at all
     */
    public static Alternatives of(PlanningAsWished planning, Schedule schedule, Instant now, int leastDifference) {
        List<Candidate> kept = new ArrayList<>();
        List<NotOffered> left = new ArrayList<>();
        Optional<LocalDate> usualEnd = planned(
                        planning, schedule, now, Shape.USUAL, wishes(schedule, Pattern.USUAL, null))
                .flatMap(usual -> usual.plan().lastVisit());
        for (Shape shape : Shape.values()) {
            Optional<Candidate> candidate = shape == Shape.WITH_PAUSE
                    ? withPause(planning, schedule, now)
                    : planned(planning, schedule, now, shape, wishes(schedule, shape.pattern, null));
            if (candidate.isEmpty()) {
                if (shape == Shape.WITH_PAUSE) {
                    left.add(new NotOffered(shape, Reason.NO_PAUSE_POSSIBLE));
                }
                continue;
            }
            against(candidate.get(), kept, usualEnd, leastDifference)
                    .ifPresentOrElse(
                            reason -> left.add(new NotOffered(shape, reason)), () -> kept.add(candidate.get()));
        }
        int most =
                kept.stream().mapToInt(one -> one.plan().plannedMinutes()).max().orElse(0);
        List<Candidate> whole = new ArrayList<>();
        for (Candidate one : kept) {
            if (one.plan().plannedMinutes() < most) {
                left.add(new NotOffered(one.shape(), Reason.LOSES_HOURS));
            } else {
                whole.add(one);
            }
        }
        return new Alternatives(offered(schedule, whole), left);
    }

    private static List<Alternative> offered(Schedule schedule, List<Candidate> whole) {
        if (whole.isEmpty()) {
            return List.of();
        }
        @Nullable Plan inForce = schedule.plan();
        Plan reference = inForce == null ? whole.getFirst().plan() : inForce;
        return whole.stream()
                .map(one -> new Alternative(
                        one.shape(),
                        one.wishes(),
                        one.plan(),
                        HoursByPayer.of(schedule, one.plan()),
                        PlanDifference.between(reference, one.plan())))
                .toList();
    }

    private static Optional<Candidate> planned(
            PlanningAsWished planning, Schedule schedule, Instant now, Shape shape, Wishes wishes) {
        if (!(planning.planAsWished(schedule, wishes, now)
                instanceof Planned(Plan plan, List<WishCollision> collisions))) {
            return Optional.empty();
        }
        if (collisions.isEmpty()) {
            return Optional.of(new Candidate(shape, wishes, plan));
        }
        // A part of the day wished for a date outside the window is no reason to refuse what is offered here.
        List<LocalDate> outside = collisions.stream()
                .filter(collision -> collision.amount() == Amount.USUAL)
                .map(WishCollision::date)
                .toList();
        return outside.isEmpty() ? Optional.empty() : planned(planning, schedule, now, shape, wishes.without(outside));
    }

    /** The first pause after which a visit follows and that loses no more hours than any other. */
    private static Optional<Candidate> withPause(PlanningAsWished planning, Schedule schedule, Instant now) {
        Birth birth = schedule.facts().birth();
        if (birth == null) {
            return Optional.empty();
        }
        LocalDate tomorrow = CareCalendar.dateOf(now).plusDays(1);
        LocalDate first = tomorrow.isBefore(birth.date()) ? birth.date() : tomorrow;
        return first.datesUntil(CareCalendar.dateOfDay(birth.date(), Indication.LONGEST_WINDOW + 1))
                .flatMap(date -> planned(
                        planning,
                        schedule,
                        now,
                        Shape.WITH_PAUSE,
                        wishes(schedule, Shape.WITH_PAUSE.pattern, new DayWish(date, Amount.PAUSE, null, null)))
                        .filter(candidate -> visitFollows(candidate.plan(), date))
                        .stream())
                .min(Comparator.comparing(candidate -> -candidate.plan().plannedMinutes()));
    }

    private static Optional<Reason> against(
            Candidate candidate, List<Candidate> kept, Optional<LocalDate> usualEnd, int leastDifference) {
        if (kept.size() == MOST) {
            return Optional.of(Reason.ENOUGH_SHOWN);
        }
        if (candidate.shape() == Shape.COMPACT && !endsBefore(candidate, usualEnd)) {
            return Optional.of(Reason.NOT_SOONER);
        }
        return kept.stream().anyMatch(other -> alike(other, candidate, leastDifference))
                ? Optional.of(Reason.TOO_MUCH_ALIKE)
                : Optional.empty();
    }

    private static boolean endsBefore(Candidate candidate, Optional<LocalDate> usualEnd) {
        Optional<LocalDate> end = candidate.plan().lastVisit();
        return end.isPresent() && usualEnd.isPresent() && end.get().isBefore(usualEnd.get());
    }

    private static boolean visitFollows(Plan plan, LocalDate pause) {
        return plan.on(pause)
                        .map(PlannedDay::reason)
                        .filter(DayReason.PAUSE::equals)
                        .isPresent()
                && plan.days().stream().anyMatch(day -> day.date().isAfter(pause) && day.minutes() > 0)
                && plan.days().stream().anyMatch(day -> day.date().isBefore(pause) && day.everPlannedMinutes() > 0);
    }

    /** The family's parts of the day stay; how much and when is what the alternatives differ in. */
    private static Wishes wishes(Schedule schedule, Pattern pattern, @Nullable DayWish pause) {
        Stream<DayWish> kept = schedule.wishes().days().stream()
                .filter(wish -> wish.partOfDay() != null)
                .filter(wish -> pause == null || !wish.date().equals(pause.date()))
                .map(wish -> new DayWish(wish.date(), Amount.USUAL, null, wish.partOfDay()));
        return new Wishes(
                schedule.wishes().version(),
                schedule.wishes().recordedAt(),
                pattern,
                Stream.concat(kept, Stream.ofNullable(pause)).toList());
    }

    private static boolean alike(Candidate one, Candidate other, int leastDifference) {
        PlanDifference difference = PlanDifference.between(one.plan(), other.plan());
        return difference.visitsGained().isEmpty()
                && difference.visitsLost().isEmpty()
                && difference.movedMinutes() + Math.abs(difference.addedMinutes()) < leastDifference;
    }
}
