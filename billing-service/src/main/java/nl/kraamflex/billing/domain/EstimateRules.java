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
        assume(Assumption.Kind.SCHEDULE_AS_IT_STANDS, null);
        if (schedule.deliveredMinutes() > delivered.minutes()) {
            assume(Assumption.Kind.DELIVERIES_INCOMPLETE, null);
        }
        return estimate(Estimate.Basis.SCHEDULE);
    }

    private Estimate fromIndication(CaseFacts facts, CaseFacts.Indication indication) {
        int rest = Math.max(0, indication.minutes() - delivered.minutes());
        LocalDate date = facts.assumedDate();
        care.add(DatedCare.indicated(date, rest));
        if (indication.provisional()) {
            assume(Assumption.Kind.INDICATION_PROVISIONAL, date);
        }
        assume(facts.born() ? Assumption.Kind.ALL_ON_DATE_OF_BIRTH : Assumption.Kind.ALL_ON_DUE_DATE, date);
        return estimate(Estimate.Basis.INDICATION);
    }

    private Estimate estimate(Estimate.Basis basis) {
        return new Estimate(estimated, basis, assumptions, HomeContributionRule.apply(law, care));
    }

    private void assume(Assumption.Kind kind, @Nullable LocalDate date) {
        assumptions.add(new Assumption(kind, date));
    }
}
