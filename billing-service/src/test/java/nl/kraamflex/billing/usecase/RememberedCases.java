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
        cases.put(
                caseId,
                new BillingCase(
                        caseId,
                        known.version() + 1,
                        facts,
                        known.schedule(),
                        known.deliveries(),
                        known.arrangements()));
    }

    @Override
    public void keep(UUID caseId, Schedule schedule) {
        BillingCase known = known(caseId);
        cases.put(
                caseId,
                new BillingCase(
                        caseId,
                        known.version() + 1,
                        known.facts(),
                        schedule,
                        known.deliveries(),
                        known.arrangements()));
    }

    @Override
    public void keep(UUID caseId, Deliveries deliveries) {
        BillingCase known = known(caseId);
        cases.put(
                caseId,
                new BillingCase(
                        caseId,
                        known.version() + 1,
                        known.facts(),
                        known.schedule(),
                        deliveries,
                        known.arrangements()));
    }

    private BillingCase known(UUID caseId) {
        return cases.getOrDefault(caseId, new BillingCase(caseId, 0, null, null, null));
    }
}
