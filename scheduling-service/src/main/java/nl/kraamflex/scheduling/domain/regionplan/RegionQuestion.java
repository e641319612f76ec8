package nl.kraamflex.scheduling.domain.regionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Birth;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.FamilyInRegion;
import nl.kraamflex.scheduling.domain.Planner;
import nl.kraamflex.scheduling.domain.QuarterHours;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.FamiliesWithoutPlan;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionOutcome;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;

/** The question that the cases of a region and its caregiver hours put to the solver at a moment, or why there is none. */
public sealed interface RegionQuestion {
    /** Many dates would hide in a long sentence what they have in common. */
    int DATES_NAMED = 5;

    /**
     * A family that is planned.
     *
     * @param caseId the case
     * @param scheduleVersion version of its schedule that is planned on
     * @param birthDate day 1 of its window
     * @param nights nights in hospital after the birth; its window tells them no more once days of it are over
     */
    record Asked(UUID caseId, long scheduleVersion, LocalDate birthDate, int nights) {
        private static Asked of(Schedule schedule, LocalDate birthDate, int window) {
            Birth birth = schedule.facts().birth();
            LocalDate home = birth == null ? null : birth.homecomingDate();
            int nights = home == null ? 0 : (int) Math.min(window, ChronoUnit.DAYS.between(birthDate, home));
            return new Asked(schedule.caseId(), schedule.version(), birthDate, nights);
        }
    }

    /** What a solved question gives. */
    sealed interface Answer {
        /** A plan. */
        record Proposed(RegionProposal proposal) implements Answer {}

        /** None. */
        record Failed(JobFault fault) implements Answer {}
    }

    /**
     * A question that can be solved.
     *
     * @param asOf date of planning
     * @param capacityVersion version of the caregiver hours
     * @param problem the question
     * @param asked its families in their order
     * @param leftOut families of the region that cannot be planned
     * @param heldBack hours that are not offered to them, for births to come
     */
    record Posed(
            LocalDate asOf,
            long capacityVersion,
            RegionProblem problem,
            List<Asked> asked,
            List<RegionProposal.LeftOut> leftOut,
            List<HeldBack> heldBack)
            implements RegionQuestion {
        public Posed {
            asked = List.copyOf(asked);
            heldBack = List.copyOf(heldBack);
            leftOut = List.copyOf(leftOut);
        }

        /**
         * Where the prices of a search may begin: those that an earlier plan of the region ended with.
         *
         * @param earlier what became of each date in it
         * @return a price for each date of the problem, 0 where the earlier plan knows none and never above what the weights
         *     allow; empty when it knows none at all
         */
        public List<Long> startPrices(List<DateShare> earlier) {
            Map<LocalDate, Long> known =
                    earlier.stream().collect(Collectors.toMap(DateShare::date, DateShare::pricePerQuantum));
            List<LocalDate> dates = problem.firstDate()
                    .datesUntil(problem.firstDate().plusDays(problem.dates()))
                    .toList();
            return dates.stream().noneMatch(known::containsKey)
                    ? List.of()
                    : dates.stream()
                            .map(date -> Math.clamp(
                                    known.getOrDefault(date, 0L),
                                    0,
                                    problem.weights().uncovered()))
                            .toList();
        }

        /**
         * What the solver's outcome means.
         *
         * @param elapsedMillis how long it took
         */
        public Answer answer(RegionOutcome outcome, long elapsedMillis) {
            return switch (outcome) {
                case RegionPlan plan -> new Answer.Proposed(RegionProposal.of(this, plan, elapsedMillis));
                case FamiliesWithoutPlan none -> new Answer.Failed(withoutPlan(none));
            };
        }

        private static JobFault withoutPlan(FamiliesWithoutPlan none) {
            return new JobFault(
                    JobFault.Code.FAMILIES_WITHOUT_PLAN,
                    "Families have no plan even with caregiver hours in plenty: "
                            + none.families().getFirst().reason().explanation(),
                    List.of(),
                    none.families().stream()
                            .map(family -> UUID.fromString(family.key()))
                            .toList());
        }
    }

    /** No question, and why. */
    record Unposed(JobFault fault) implements RegionQuestion {}

    /** Puts the question as {@link #of(Iterable, RegionCapacity, Planner, ObjectiveWeights, Instant, Function)} with nothing kept. */
    static RegionQuestion of(
            Iterable<Schedule> schedules,
            RegionCapacity capacity,
            Planner planner,
            ObjectiveWeights weights,
            Instant now) {
        return of(schedules, capacity, planner, weights, now, planned -> date -> 0);
    }

    /**
     * Puts the question.
     *
     * @param schedules the cases of the region in the order of their ids
     * @param capacity its caregiver time, of which what is spoken for already is not planned again
     * @param weights what the terms weigh
     * @param now moment of planning
     * @param forBirths given the cases that are planned, quarters of a date to keep for births to come, as far as no family needs them
     *     for its guarantee or a visit that must take place
     */
    static RegionQuestion of(
            Iterable<Schedule> schedules,
            RegionCapacity capacity,
            Planner planner,
            ObjectiveWeights weights,
            Instant now,
            Function<Set<UUID>, ToIntFunction<LocalDate>> forBirths) {
        LocalDate asOf = CareCalendar.dateOf(now);
        HoursSpokenFor spokenFor = new HoursSpokenFor(asOf);
        List<Asked> asked = new ArrayList<>();
        List<RegionFamily> families = new ArrayList<>();
        List<RegionProposal.LeftOut> leftOut = new ArrayList<>();
        for (Schedule schedule : schedules) {
            switch (planner.inRegion(schedule, weights, now)) {
                case FamilyInRegion.Planning(var birthDate, var problem) -> {
                    spokenFor.addPlanned(schedule);
                    asked.add(Asked.of(schedule, birthDate, problem.days().size()));
                    families.add(new RegionFamily(schedule.caseId().toString(), birthDate, problem));
                }
                case FamilyInRegion.NotPlanning(var attention) -> {
                    spokenFor.addKept(schedule);
                    if (attention.code() != Attention.Code.NO_DAY_LEFT) {
                        leftOut.add(new RegionProposal.LeftOut(
                                schedule.caseId(), attention, schedule.facts().texts()));
                    }
                }
            }
        }
        if (families.isEmpty()) {
            return new Unposed(nobodyToPlan(capacity.regionCode(), leftOut));
        }
        return posed(asOf, families, asked, leftOut, capacity, spokenFor, weights, forBirths);
    }

    private static JobFault nobodyToPlan(String regionCode, List<RegionProposal.LeftOut> leftOut) {
        String detail = leftOut.isEmpty()
                ? "No case of region %s has a day left to plan. Name the region in the arrangement of its cases."
                        .formatted(regionCode)
                : "No case of region %s can be planned yet; for %d of them something is missing. The schedule of each says what, as its attention."
                        .formatted(regionCode, leftOut.size());
        return new JobFault(
                JobFault.Code.NO_FAMILY_TO_PLAN,
                detail,
                List.of(),
                leftOut.stream().map(RegionProposal.LeftOut::caseId).toList());
    }

    private static RegionQuestion posed(
            LocalDate asOf,
            List<RegionFamily> families,
            List<Asked> asked,
            List<RegionProposal.LeftOut> leftOut,
            RegionCapacity capacity,
            HoursSpokenFor spokenFor,
            ObjectiveWeights weights,
            Function<Set<UUID>, ToIntFunction<LocalDate>> forBirths) {
        SortedSet<LocalDate> open = openDates(families);
        ToIntFunction<LocalDate> keep =
                forBirths.apply(asked.stream().map(Asked::caseId).collect(Collectors.toUnmodifiableSet()));
        try {
            Map<LocalDate, Integer> minutes = capacity.minutesByDate();
            List<LocalDate> missing =
                    open.stream().filter(date -> !minutes.containsKey(date)).toList();
            if (!missing.isEmpty()) {
                return new Unposed(missing(capacity.regionCode(), missing));
            }
            List<Integer> left = open.getFirst()
                    .datesUntil(open.getLast().plusDays(1))
                    .map(date -> spokenFor.leftOf(date, minutes.getOrDefault(date, 0)) / QuarterHours.MINUTES)
                    .toList();
            RegionProblem whole = new RegionProblem(families, open.getFirst(), left, weights);
            HoursOffered offered = HoursOffered.of(whole, keep);
            return new Posed(
                    asOf, capacity.version(), whole.withCapacity(offered.quanta()), asked, leftOut, offered.heldBack());
        } catch (IllegalArgumentException | ArithmeticException beyond) {
            return new Unposed(JobFault.of(
                    JobFault.Code.BEYOND_RANGE,
                    "The hours or weights of the region are too large to compute with: %s"
                            .formatted(beyond.getMessage())));
        }
    }

    private static SortedSet<LocalDate> openDates(List<RegionFamily> families) {
        SortedSet<LocalDate> open = new TreeSet<>();
        for (RegionFamily family : families) {
            for (int day = 1; day <= family.problem().days().size(); day++) {
                if (family.problem().days().get(day - 1).isOpen()) {
                    open.add(family.dateOf(day));
                }
            }
        }
        return open;
    }

    private static JobFault missing(String regionCode, List<LocalDate> dates) {
        return new JobFault(
                JobFault.Code.CAPACITY_MISSING,
                "Families of region %s may have care on %s%s, and nobody gave hours for that. Give them, 0 where nobody is there, with PUT at /v1/regions/%s/capacity, and ask for a new plan."
                        .formatted(
                                regionCode,
                                dates.stream()
                                        .limit(DATES_NAMED)
                                        .map(LocalDate::toString)
                                        .collect(Collectors.joining(", ")),
                                dates.size() > DATES_NAMED
                                        ? " and %d more dates".formatted(dates.size() - DATES_NAMED)
                                        : "",
                                regionCode),
                dates,
                List.of());
    }
}
