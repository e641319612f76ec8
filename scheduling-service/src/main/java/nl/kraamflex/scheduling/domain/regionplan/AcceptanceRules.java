package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.scheduling.domain.Fault;
import nl.kraamflex.scheduling.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Which families of a region's plan may be accepted together, and what it takes for one that stays below the guarantee. */
public final class AcceptanceRules {
    /**
     * What a plan is held against when it is accepted.
     *
     * @param today a plan holds for the date on which it was made
     * @param latestMade the latest plan of its region that is made
     * @param capacityVersion version of the caregiver hours of its region
     */
    public record Present(LocalDate today, UUID latestMade, long capacityVersion) {}

    private final PlanJob job;
    private final @Nullable RegionProposal proposal;
    private final @Nullable List<UUID> asked;
    private final Set<UUID> meant;
    private final Acceptance.@Nullable Clinician clinician;

    /**
     * The rules for one wish to accept.
     *
     * @param proposal what the plan proposes; null before it is made
     * @param asked the cases meant; null for all but those below the guarantee
     */
    public AcceptanceRules(
            PlanJob job,
            @Nullable RegionProposal proposal,
            @Nullable List<UUID> asked,
            Acceptance.@Nullable Clinician clinician) {
        this.job = job;
        this.proposal = proposal;
        this.asked = asked == null ? null : List.copyOf(asked);
        this.meant = asked == null ? Set.of() : new HashSet<>(asked);
        this.clinician = clinician;
    }

    /** Why nothing is accepted. */
    public Optional<Refusal> refusal(Present present) {
        if (proposal == null) {
            return Optional.of(new Refusal.RegionPlanNotMade(job.planId(), job.state()));
        }
        List<Fault> faults = faults(proposal, present.today());
        if (!faults.isEmpty()) {
            return Optional.of(new Refusal.FaultyReport(faults));
        }
        Optional<Refusal> outdated = outdated(proposal, present);
        if (outdated.isPresent()) {
            return outdated;
        }
        List<UUID> below = asked == null
                ? List.of()
                : proposal.families().stream()
                        .filter(family -> family.belowGuarantee() > 0)
                        .map(RegionProposal.Family::caseId)
                        .filter(meant::contains)
                        .toList();
        if (!below.isEmpty() && asked != null && asked.size() > 1) {
            return Optional.of(new Refusal.BelowGuaranteeWithOthers(below));
        }
        return below.isEmpty() || clinician != null
                ? Optional.empty()
                : Optional.of(new Refusal.ClinicianMissing(below.getFirst()));
    }

    private Optional<Refusal> outdated(RegionProposal made, Present present) {
        if (!made.asOf().equals(present.today())) {
            return Optional.of(new Refusal.RegionPlanOutdated(job.planId(), made.asOf(), present.today()));
        }
        if (!present.latestMade().equals(job.planId())) {
            return Optional.of(new Refusal.NewerRegionPlan(job.planId(), present.latestMade()));
        }
        return made.capacityVersion() == present.capacityVersion()
                ? Optional.empty()
                : Optional.of(new Refusal.RegionHoursChanged(job.planId(), job.regionCode()));
    }

    private List<Fault> faults(RegionProposal made, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (clinician != null && clinician.agreedOn().isAfter(today)) {
            faults.add(new Fault(
                    "/clinician/agreedOn",
                    "is %s, after today, %s: give the date on which the clinician agreed"
                            .formatted(clinician.agreedOn(), today)));
        }
        if (clinician != null && clinician.agreedOn().isBefore(made.asOf())) {
            faults.add(new Fault(
                    "/clinician/agreedOn",
                    "is %s, before the plan was made on %s: ask the clinician about this plan and give that date"
                            .formatted(clinician.agreedOn(), made.asOf())));
        }
        Set<UUID> proposed =
                made.families().stream().map(RegionProposal.Family::caseId).collect(Collectors.toSet());
        Set<UUID> known = new HashSet<>();
        for (int i = 0; asked != null && i < asked.size(); i++) {
            UUID caseId = asked.get(i);
            if (!proposed.contains(caseId)) {
                faults.add(new Fault(
                        "/caseIds/" + i, "is %s, which the plan proposes nothing for: leave it out".formatted(caseId)));
            } else if (!known.add(caseId)) {
                faults.add(new Fault("/caseIds/" + i, "is %s a second time: give it once".formatted(caseId)));
            }
        }
        return faults;
    }

    /**
     * The families meant, in the order of their ids, so that two acceptances never wait for each other.
     *
     * @throws IllegalStateException when nothing may be accepted
     */
    public List<RegionProposal.Family> families() {
        return proposal().families().stream()
                .filter(family -> asked == null || meant.contains(family.caseId()))
                .sorted(Comparator.comparing(RegionProposal.Family::caseId))
                .toList();
    }

    /**
     * What the plan proposes.
     *
     * @throws IllegalStateException when nothing may be accepted
     */
    public RegionProposal proposal() {
        RegionProposal made = proposal;
        if (made == null) {
            throw new IllegalStateException("a plan that is not made proposes nothing: ask for its refusal first");
        }
        return made;
    }

    /** Whether a family is left out because all were meant and it stays below the guarantee. */
    public boolean leavesToItself(RegionProposal.Family family) {
        return asked == null && family.belowGuarantee() > 0;
    }
}
