package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.billing.domain.insurance.InsuredIdentity;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;

/** Puts the lines of a batch into the order of a file: by case and policy, and within them by date, performance and name. */
public final class ClaimFileAssembly {
    private static final Comparator<ClaimLine> IN_ORDER = Comparator.comparing(
                    (ClaimLine line) -> line.content().caseId())
            .thenComparing(line -> policy(line).insured())
            .thenComparing(line -> policy(line).policyNumber())
            .thenComparing(line -> line.content().provenance().identityVersion())
            .thenComparing(line -> line.content().subject().date())
            .thenComparing(line -> line.content().subject().performance())
            .thenComparing(ClaimLine::reference);

    private record Place(UUID caseId, InsuredPolicy policy, long identityVersion) {
        static Place of(ClaimLine line) {
            return new Place(
                    line.content().caseId(),
                    ClaimFileAssembly.policy(line),
                    line.content().provenance().identityVersion());
        }
    }

    /** Finds who a person was in a version, so that a credit names whom its debit named. */
    @FunctionalInterface
    public interface Identities {
        /** What was on file of an insured person of a case in a version. */
        InsuredIdentity of(UUID caseId, InsuredPerson insured, long version);
    }

    private ClaimFileAssembly() {}

    /**
     * What keeps a batch from being sent.
     *
     * @param batch that is to be sent
     * @param lines all lines in it
     * @return empty when it can be sent
     */
    public static List<FileFault> faults(ClaimBatch batch, List<ClaimLine> lines) {
        List<FileFault> faults = new ArrayList<>();
        if (lines.isEmpty()) {
            faults.add(new FileFault(null, "lines", "is empty; a file has at least one line"));
        }
        for (ClaimLine line : lines) {
            if (line.state() != ClaimState.RELEASED) {
                faults.add(new FileFault(
                        line.reference(),
                        "state",
                        "is %s; release the batch with POST /v1/claim-batches/{batchId}/releases first"
                                .formatted(line.state())));
            }
            if (line.sign() != batch.sign()) {
                faults.add(new FileFault(
                        line.reference(),
                        "sign",
                        "is %s in a batch of sign %s; a file that asks never takes back"
                                .formatted(line.sign(), batch.sign())));
            }
        }
        return List.copyOf(faults);
    }

    /**
     * The file of a batch without faults.
     *
     * @param lines in any order, each with policy and amounts
     * @param identities who an insured person of a case was in the version that a line names
     * @param provider AGB code of the organisation
     * @param production whether the file is meant to be paid
     * @param today date of the invoice
     */
    public static ClaimFile of(
            ClaimBatch batch,
            List<ClaimLine> lines,
            Identities identities,
            String provider,
            boolean production,
            LocalDate today) {
        Map<Place, List<ClaimLine>> byPolicy = new LinkedHashMap<>();
        lines.stream()
                .sorted(IN_ORDER)
                .forEach(line -> byPolicy.computeIfAbsent(Place.of(line), place -> new ArrayList<>())
                        .add(line));
        List<ClaimFile.Insured> insured = byPolicy.entrySet().stream()
                .map(entry -> new ClaimFile.Insured(
                        entry.getKey().caseId(),
                        entry.getKey().policy(),
                        identities.of(
                                entry.getKey().caseId(),
                                entry.getKey().policy().insured(),
                                entry.getKey().identityVersion()),
                        entry.getValue()))
                .toList();
        List<LocalDate> dates = lines.stream()
                .map(line -> line.content().subject().date())
                .sorted()
                .toList();
        return new ClaimFile(
                new ClaimFile.Header(
                        batch.invoiceNumber(),
                        today,
                        batch.uzovi(),
                        provider,
                        dates.getFirst(),
                        dates.getLast(),
                        production),
                insured);
    }

    private static InsuredPolicy policy(ClaimLine line) {
        InsuredPolicy policy = line.content().policy();
        if (policy == null) {
            throw new IllegalStateException(
                    "Line %s is in a batch and has no policy: this is a defect.".formatted(line.reference()));
        }
        return policy;
    }
}
