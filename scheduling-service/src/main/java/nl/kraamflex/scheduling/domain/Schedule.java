package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case as scheduling knows it: its facts, the plan in force, what was delivered, and what is in the way of a plan.
 *
 * @param facts what indication-service last said
 * @param plan the plan in force; null before the first
 * @param deliveries the latest version of each date's delivery, ascending by date
 * @param arrangement mode and funding as the organisation arranged them; {@link Arrangement#NONE} before it did
 * @param wishes what the family wishes; {@link Wishes#NONE} before it said
 * @param closedDates dates that replans took out of the window, ascending
 * @param attention why the facts cannot be planned as they stand; null when the plan in force is made of them
 * @param retold how often the case changed to the other set of texts
 * @param deliveriesVersion how often deliveries were recorded or corrected
 * @param version 1 when the case arrived, one more with each change of anything above
 */
public record Schedule(
        CaseFacts facts,
        @Nullable Plan plan,
        List<Delivery> deliveries,
        Arrangement arrangement,
        Wishes wishes,
        List<ClosedDate> closedDates,
        @Nullable Attention attention,
        Retold retold,
        long deliveriesVersion,
        long version) {

    /** Puts deliveries and closed dates in order. */
    public Schedule {
        closedDates = closedDates.stream()
                .sorted(Comparator.comparing(ClosedDate::date))
                .toList();
        deliveries =
                deliveries.stream().sorted(Comparator.comparing(Delivery::date)).toList();
    }

    /** A case that just arrived. */
    public static Schedule of(CaseFacts facts) {
        return new Schedule(facts, null, List.of(), Arrangement.NONE, Wishes.NONE, List.of(), null, Retold.NEVER, 0, 1);
    }

    public UUID caseId() {
        return facts.caseId();
    }

    /**
     * Whether facts that just arrived ask for a new plan: when they differ in what planning rests on, and as long as the case
     * stands without a plan made of its facts.
     */
    public boolean mustBePlannedFor(CaseFacts arrived) {
        return plan == null || attention != null || !facts.plansLike(arrived);
    }

    /**
     * The same case with new facts.
     *
     * @param now when they were taken in
     */
    public Schedule withFacts(CaseFacts arrived, Instant now) {
        return new Schedule(
                arrived,
                plan,
                deliveries,
                arrangement,
                wishes,
                closedDates,
                attention,
                facts.texts() == arrived.texts() ? retold : retold.again(now),
                deliveriesVersion,
                version + 1);
    }

    /** The same case, of whose facts a plan was made. */
    public Schedule planned(Plan newPlan) {
        return new Schedule(
                facts, newPlan, deliveries, arrangement, wishes, closedDates, null, retold, deliveriesVersion, version);
    }

    /** The same case, of whose facts no plan can be made; the plan before stays in force. */
    public Schedule notPlannable(Attention reason) {
        return new Schedule(
                facts, plan, deliveries, arrangement, wishes, closedDates, reason, retold, deliveriesVersion, version);
    }

    /** The same case with the delivery of one date recorded or corrected. */
    public Schedule withDelivery(Delivery delivery) {
        return new Schedule(
                facts,
                plan,
                Stream.concat(
                                deliveriesBeside(delivery.date()).stream(),
                                Stream.of(deliveryOf(delivery.date())
                                        .map(delivery::following)
                                        .orElse(delivery)))
                        .toList(),
                arrangement,
                wishes,
                closedDates,
                attention,
                retold,
                deliveriesVersion + 1,
                version + 1);
    }

    /** The same case with other wishes of the family. */
    public Schedule withWishes(Wishes newWishes) {
        return new Schedule(
                facts,
                plan,
                deliveries,
                arrangement,
                newWishes,
                closedDates,
                attention,
                retold,
                deliveriesVersion,
                version + 1);
    }

    /** The same case with another arrangement. */
    public Schedule withArrangement(Arrangement newArrangement) {
        return new Schedule(
                facts,
                plan,
                deliveries,
                newArrangement,
                wishes,
                closedDates,
                attention,
                retold,
                deliveriesVersion,
                version + 1);
    }

    /** The same case, planned anew though nothing of its own changed. */
    public Schedule plannedWithOthers() {
        return new Schedule(
                facts,
                plan,
                deliveries,
                arrangement,
                wishes,
                closedDates,
                attention,
                retold,
                deliveriesVersion,
                version + 1);
    }

    /** The same case with other closed dates. */
    public Schedule withClosedDates(List<ClosedDate> newClosedDates) {
        return new Schedule(
                facts,
                plan,
                deliveries,
                arrangement,
                wishes,
                newClosedDates,
                attention,
                retold,
                deliveriesVersion,
                version + 1);
    }

    /**
     * What the plan in force still has from a date on, in minutes; 0 without a plan. What is planned for a date is gone as soon as its
     * visits, or that there were none, are on record.
     */
    public int plannedMinutesFrom(LocalDate date) {
        Plan inForce = plan;
        if (inForce == null) {
            return 0;
        }
        Set<LocalDate> recorded = deliveries.stream()
                .filter(delivery -> delivery.takesThePlaceOfItsDayIn(inForce))
                .map(Delivery::date)
                .collect(Collectors.toUnmodifiableSet());
        return inForce.days().stream()
                .filter(day -> !day.date().isBefore(date) && !recorded.contains(day.date()))
                .mapToInt(PlannedDay::minutes)
                .sum();
    }

    /** The delivery recorded under a date. */
    public Optional<Delivery> deliveryOf(LocalDate date) {
        return deliveries.stream()
                .filter(delivery -> delivery.date().equals(date))
                .findFirst();
    }

    /** Whether a day of care is covered by an agreement of the decision in force or by another payer that was arranged. */
    boolean isPaidBeyondLaw(int day) {
        Indication indication = facts.indication();
        return arrangement.funded().stream().anyMatch(days -> days.covers(day))
                || (indication != null && indication.isExtendedBy(Extension.Kind.AGREEMENT, day));
    }

    /** The deliveries recorded under other dates. */
    public List<Delivery> deliveriesBeside(LocalDate date) {
        return deliveries.stream()
                .filter(delivery -> !delivery.date().equals(date))
                .toList();
    }

    /** Whether nobody was at home on a date after all, and no visit took place on it either: no care was missed on it. */
    boolean wasAway(LocalDate date) {
        Birth birth = facts.birth();
        boolean nobodyHome = (birth != null && birth.isAwayOn(date))
                || closedDates.stream()
                        .anyMatch(closed -> closed.date().equals(date) && closed.reason() == DayReason.AWAY);
        return nobodyHome && !deliveredDates().contains(date);
    }

    /** Every visit that took place, in order of its begin. */
    public List<Visit> visits() {
        return deliveries.stream()
                .flatMap(delivery -> delivery.visits().stream())
                .sorted(Comparator.comparing(Visit::begin))
                .toList();
    }

    /** Every visit that was appointed and did not take place, in order of its begin. */
    public List<VisitNotGiven> visitsNotGiven() {
        return deliveries.stream()
                .flatMap(delivery -> delivery.notGiven().stream())
                .sorted(Comparator.comparing(VisitNotGiven::begin))
                .toList();
    }

    /** Dates on which a delivered visit began. */
    Set<LocalDate> deliveredDates() {
        return visits().stream().map(Visit::date).collect(Collectors.toUnmodifiableSet());
    }

    /** What was given in all. */
    public int deliveredMinutes() {
        return visits().stream().mapToInt(Visit::minutes).sum();
    }

    /** What counts on a calendar date, which for a visit past midnight is a part of it. */
    public int deliveredMinutesOn(LocalDate date) {
        return visits().stream()
                .flatMap(visit -> visit.careDates().stream())
                .filter(part -> part.date().equals(date))
                .mapToInt(CareDate::minutes)
                .sum();
    }

    /** What the case is entitled to: by the decision in force, else by the one its plan rests on; null without either. */
    public @Nullable Integer indicatedMinutes() {
        Indication indication = facts.indication();
        if (indication != null && !indication.provisional()) {
            return indication.minutes();
        }
        return plan == null ? null : plan.indicatedMinutes();
    }

    /** How much of what the case is entitled to the family declines: by the facts known now, else by its plan. */
    public int declinedMinutes() {
        Indication indication = facts.indication();
        if (indication != null && !indication.provisional()) {
            return indication.declinedMinutes();
        }
        return plan == null ? 0 : plan.declinedMinutes();
    }

    /** How the case would stand with these visits recorded under a date. */
    public Delivery.Standing standingWith(LocalDate date, List<Visit> visits) {
        int others = deliveriesBeside(date).stream().mapToInt(Delivery::minutes).sum();
        return new Delivery.Standing(
                plan == null
                        ? null
                        : plan.on(date).map(PlannedDay::everPlannedMinutes).orElse(0),
                indicatedMinutes(),
                declinedMinutes(),
                others + visits.stream().mapToInt(Visit::minutes).sum());
    }

    /** The days of the plan, and after them the dates beyond it on which care was given, ascending. */
    public List<DayOverview> days() {
        Plan inForce = plan;
        if (inForce == null) {
            return List.of();
        }
        List<DayOverview> days = new ArrayList<>();
        inForce.days()
                .forEach(day -> days.add(new DayOverview(day.date(), day.day(), day, deliveredMinutesOn(day.date()))));
        PlannedDay first = inForce.days().getFirst();
        visits().stream()
                .flatMap(visit -> visit.careDates().stream())
                .map(CareDate::date)
                .filter(date -> inForce.on(date).isEmpty())
                .distinct()
                .map(date -> new DayOverview(
                        date, CareCalendar.dayNumber(first.date(), date), null, deliveredMinutesOn(date)))
                .forEach(days::add);
        days.sort(Comparator.comparing(DayOverview::date));
        return List.copyOf(days);
    }

    /**
     * A date with what is planned and what was given.
     *
     * @param date the date
     * @param day its number, the date of birth being 1
     * @param planned the plan's day; null on a date beyond the plan
     * @param deliveredMinutes care that counts on it
     */
    public record DayOverview(
            LocalDate date, int day, @Nullable PlannedDay planned, int deliveredMinutes) {}
}
