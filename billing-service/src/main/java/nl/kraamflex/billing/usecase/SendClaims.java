package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.CareCalendar;
import nl.kraamflex.billing.domain.claim.ClaimBatch;
import nl.kraamflex.billing.domain.claim.ClaimBatches;
import nl.kraamflex.billing.domain.claim.ClaimFileAssembly;
import nl.kraamflex.billing.domain.claim.ClaimFileFormat;
import nl.kraamflex.billing.domain.claim.ClaimFileWriter;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimLines;
import nl.kraamflex.billing.domain.claim.ClaimRefusal;
import nl.kraamflex.billing.domain.claim.ClaimRefused;
import nl.kraamflex.billing.domain.claim.ClaimSettingsRecord;
import nl.kraamflex.billing.domain.claim.ClaimSign;
import nl.kraamflex.billing.domain.claim.ClaimState;
import nl.kraamflex.billing.domain.claim.FileFault;
import nl.kraamflex.billing.domain.claim.FileOutcome;
import nl.kraamflex.billing.domain.claim.ReleasedLines;
import nl.kraamflex.billing.domain.claim.SentFile;
import nl.kraamflex.billing.domain.insurance.InsuredIdentities;
import nl.kraamflex.billing.domain.tariff.ContractRegister;
import nl.kraamflex.platform.access.CurrentOrganisation;

/** Writes the file of a batch. The file, its hash and the state of every line are stored together or not at all. */
@ApplicationScoped
public class SendClaims {
    private final ClaimCase claimCase;
    private final ClaimBatches batches;
    private final ClaimLines lines;
    private final InsuredIdentities identities;
    private final ClaimSettingsRecord settings;
    private final ContractRegister contracts;
    private final Instance<ClaimFileWriter> writers;
    private final CurrentOrganisation organisation;
    private final Clock clock;

    SendClaims(
            ClaimCase claimCase,
            ClaimBatches batches,
            ClaimLines lines,
            InsuredIdentities identities,
            ClaimSettingsRecord settings,
            ContractRegister contracts,
            Instance<ClaimFileWriter> writers,
            CurrentOrganisation organisation,
            Clock clock) {
        this.claimCase = claimCase;
        this.batches = batches;
        this.lines = lines;
        this.identities = identities;
        this.settings = settings;
        this.contracts = contracts;
        this.writers = writers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Writes the file of a released batch and counts its lines as sent. Its cases are brought up to date first, so that nothing is sent
     * that is no longer so.
     *
     * @throws ClaimRefused when there is no such batch, it was sent before, a line changed since it was released, or anything in it
     *     cannot be written
     */
    @Transactional
    public ClaimBatch send(UUID batchId, ClaimFileFormat format) {
        ClaimBatch batch = batches.findForChange(batchId)
                .orElseThrow(() -> new ClaimRefused(new ClaimRefusal.NoSuchBatch(batchId)));
        if (batch.sent()) {
            throw new ClaimRefused(new ClaimRefusal.AlreadySent(batchId));
        }
        List<ClaimLine> inIt = upToDate(batchId);
        refuse(ClaimFileAssembly.faults(batch, inIt));
        byte[] content = written(batch, inIt, format).bytes();
        ClaimBatch sent = batch.with(new SentFile(format, sha256(content), content.length, clock.instant()));
        batches.keepFile(sent, content);
        inIt.forEach(this::countAsSent);
        return sent;
    }

    private List<ClaimLine> upToDate(UUID batchId) {
        // No contract ends between what a line asks by it and the moment it counts as sent.
        contracts.lock();
        List<UUID> cases = lines.casesOfBatch(batchId);
        lines.lockCases(cases);
        List<ClaimLine> before = lines.ofBatch(batchId);
        cases.forEach(caseId -> claimCase.bringUpToDate(caseId, false));
        List<ClaimLine> now = lines.ofBatch(batchId);
        List<FileFault> changes = ReleasedLines.changed(before, now);
        if (!changes.isEmpty()) {
            throw new ClaimRefused(new ClaimRefusal.ChangedSinceRelease(batchId, changes));
        }
        return now;
    }

    private FileOutcome.Written written(ClaimBatch batch, List<ClaimLine> inIt, ClaimFileFormat format) {
        ClaimFileWriter writer = writers.stream()
                .filter(known -> known.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing writes %s: this is a defect.".formatted(format)));
        FileOutcome outcome = writer.write(ClaimFileAssembly.of(
                batch,
                inIt,
                identities::of,
                organisation.agbCode(),
                settings.read().production(),
                CareCalendar.dateOf(clock.instant())));
        return switch (outcome) {
            case FileOutcome.Written written -> written;
            case FileOutcome.Refused(var faults) -> throw new ClaimRefused(new ClaimRefusal.FileRefused(faults));
        };
    }

    private void countAsSent(ClaimLine line) {
        lines.replace(line.to(ClaimState.SENT));
        if (line.sign() == ClaimSign.CREDIT && line.earlierReference() != null) {
            lines.named(List.of(line.earlierReference()))
                    .forEach(taken -> lines.replace(taken.to(ClaimState.CREDITED)));
        }
    }

    private static void refuse(List<FileFault> faults) {
        if (!faults.isEmpty()) {
            throw new ClaimRefused(new ClaimRefusal.FileRefused(faults));
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
