package nl.kraamflex.billing.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Schedule;
import org.jspecify.annotations.Nullable;

/** Copies of cases as long as a test lasts. */
public final class RememberedCases implements BillingCases {
    private final Map<UUID, BillingCase> cases = new HashMap<>();

    /** The use case that keeps these copies up to date. */
    public FollowCase followed() {
        return new FollowCase(this);
    }

    @Override
    public Optional<BillingCase> find(UUID caseId) {
        return Optional.ofNullable(cases.get(caseId));
    }

    @Override
    public void keep(UUID caseId, CaseFacts facts) {
        BillingCase known = known(caseId);
        remember(known, facts, known.schedule(), known.deliveries());
    }

    @Override
    public void keep(UUID caseId, Schedule schedule) {
        BillingCase known = known(caseId);
        remember(known, known.facts(), schedule, known.deliveries());
    }

    @Override
    public void keep(UUID caseId, Deliveries deliveries) {
        BillingCase known = known(caseId);
        remember(known, known.facts(), known.schedule(), deliveries);
    }

    private void remember(
            BillingCase known,
            @Nullable CaseFacts facts,
            @Nullable Schedule schedule,
            @Nullable Deliveries deliveries) {
        cases.put(
                known.id(),
                new BillingCase(known.id(), known.version() + 1, facts, schedule, deliveries, known.arrangements()));
    }

    private BillingCase known(UUID caseId) {
        return cases.getOrDefault(caseId, new BillingCase(caseId, 0, null, null, null));
    }
}
