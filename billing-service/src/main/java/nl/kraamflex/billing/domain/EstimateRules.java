package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the care that is expected: what was given counts as given; to it come the days of the schedule, or, while
 * there is none, the rest of the indicated hours on one assumed date.
 */
public final class EstimateRules {
    private static final Deliveries NOTHING_YET = new Deliveries(0, List.of());

    private final DatedLaw law;
    private final BillingCase estimated;
    private final Deliveries delivered;
    private final List<DatedCare> care;
    private final List<Assumption> assumptions = new ArrayList<>();

    private EstimateRules(DatedLaw law, BillingCase estimated) {
        this.law = law;
        this.estimated = estimated;
        @Nullable Deliveries onRecord = estimated.deliveries();
        this.delivered = onRecord == null ? NOTHING_YET : onRecord;
        this.care = new ArrayList<>(delivered.care());
    }

    /**
     * Estimates a case.
     *
     * @return empty while there is neither a schedule nor an indication
     */
    public static Optional<Estimate> apply(DatedLaw law, BillingCase estimated) {
        return new EstimateRules(law, estimated).estimate();
    }

    private Optional<Estimate> estimate() {
        @Nullable Schedule schedule = estimated.schedule();
        if (schedule != null) {
            return Optional.of(fromSchedule(schedule));
        }
        @Nullable CaseFacts facts = estimated.facts();
        if (facts == null) {
            return Optional.empty();
        }
        CaseFacts.@Nullable Indication indication = facts.indication();
        return indication == null ? Optional.empty() : Optional.of(fromIndication(facts, indication));
    }

    private Estimate fromSchedule(Schedule schedule) {
        Set<LocalDate> past = delivered.dates();
        schedule.days().stream().filter(day -> !past.contains(day.date())).forEach(care::add);
        assume(
                "SCHEDULE_AS_IT_STANDS",
                "We rekenen met de dagen die nu gepland zijn.",
                "We count the days as they are planned now.");
        if (schedule.deliveredMinutes() > delivered.minutes()) {
            assume(
                    "DELIVERIES_INCOMPLETE",
                    "Een deel van de zorg die u al kreeg, telt nog niet mee. Het totaal wordt straks hoger.",
                    "Some of the care you already had is not counted yet. The total will be higher soon.");
        }
        return estimate(Estimate.Basis.SCHEDULE);
    }

    private Estimate fromIndication(CaseFacts facts, CaseFacts.Indication indication) {
        int rest = Math.max(0, indication.minutes() - delivered.minutes());
        LocalDate date = facts.assumedDate();
        care.add(DatedCare.indicated(date, rest));
        if (indication.provisional()) {
            assume(
                    "INDICATION_PROVISIONAL",
                    "Het aantal uren is voorlopig. U hoort later hoeveel uur u krijgt.",
                    "The number of hours is provisional. You will hear later how many hours you get.");
        }
        if (facts.born()) {
            assume(
                    "ALL_ON_DATE_OF_BIRTH",
                    "Er is nog geen planning. We rekenen alle uren met het bedrag van de geboortedatum, %s."
                            .formatted(DateText.dutch(date)),
                    "No days are planned yet. We count all hours at the amount of the date of birth, %s."
                            .formatted(DateText.english(date)));
        } else {
            assume(
                    "ALL_ON_DUE_DATE",
                    "Er is nog geen planning. We rekenen alle uren met het bedrag van de uitgerekende datum, %s."
                            .formatted(DateText.dutch(date)),
                    "No days are planned yet. We count all hours at the amount of the due date, %s."
                            .formatted(DateText.english(date)));
        }
        return estimate(Estimate.Basis.INDICATION);
    }

    private Estimate estimate(Estimate.Basis basis) {
        return new Estimate(estimated, basis, assumptions, HomeContributionRule.apply(law, care));
    }

    private void assume(String id, String dutch, String english) {
        assumptions.add(new Assumption(id, new Explanation(dutch, english)));
    }
}
