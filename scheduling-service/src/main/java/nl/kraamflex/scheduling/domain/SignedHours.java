package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says was signed, before it is held against what is on record.
 *
 * @param signatures in the caller's order
 * @param deliveriesVersion the version of the deliveries that the signers saw
 * @param periodEnd last date whose visits they signed for; null when they signed for all
 */
public record SignedHours(
        List<Signature> signatures,
        long deliveriesVersion,
        @Nullable LocalDate periodEnd) {
    /** Keeps a copy of the list. */
    public SignedHours {
        signatures = List.copyOf(signatures);
    }

    /**
     * Makes the statement.
     *
     * @param id its id
     * @param schedule the case as it stands
     * @param asked whether a midwife or general practitioner must sign
     * @param version its version
     * @param now the present moment
     * @throws Refused when the signatures cannot be right, a signature that must be there is missing, the deliveries have changed
     *     since, there was no care to sign for, or somebody signed for care that was not over
     */
    public HoursStatement state(UUID id, Schedule schedule, MidwifeSignature asked, long version, Instant now) {
        List<Fault> faults = faults(now);
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal.FaultyReport(faults));
        }
        if (schedule.deliveriesVersion() != deliveriesVersion) {
            throw new Refused(new Refusal.DeliveriesChanged(deliveriesVersion, schedule.deliveriesVersion()));
        }
        List<Visit> visits = HoursStatement.visits(schedule, periodEnd);
        Instant lastEnd = visits.stream()
                .map(Visit::end)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new Refused(new Refusal.NothingToSignFor(schedule.caseId(), periodEnd)));
        requireTimes(lastEnd, now);
        if (asked == MidwifeSignature.REQUIRED
                && signatures.stream().allMatch(signature -> signature.role() == Signature.Role.FAMILY)) {
            throw new Refused(new Refusal.MidwifeSignatureMissing());
        }
        return new HoursStatement(
                id,
                version,
                now,
                deliveriesVersion,
                periodEnd,
                signatures,
                HoursStatement.Totals.of(schedule, periodEnd),
                HoursStatement.used(schedule, periodEnd));
    }

    private List<Fault> faults(Instant now) {
        List<Fault> faults = new ArrayList<>();
        Set<Signature.Role> signed = EnumSet.noneOf(Signature.Role.class);
        for (int i = 0; i < signatures.size(); i++) {
            Signature signature = signatures.get(i);
            String pointer = "/signatures/" + i;
            if (!signed.add(signature.role())) {
                faults.add(new Fault(
                        pointer + "/role",
                        "is %s for the second time: each role signs once".formatted(signature.role())));
            }
            boolean family = signature.role() == Signature.Role.FAMILY;
            if (family && signature.agbCode() != null) {
                faults.add(new Fault(
                        pointer + "/agbCode",
                        "is %s, and a family has no AGB code: leave it out, or give role MIDWIFE or GP"
                                .formatted(signature.agbCode())));
            }
            if (!family && signature.agbCode() == null) {
                faults.add(new Fault(
                        pointer + "/agbCode",
                        "is missing: give the AGB code under which the %s signed"
                                .formatted(signature.role() == Signature.Role.GP ? "GP" : "midwife")));
            }
        }
        if (!signed.contains(Signature.Role.FAMILY)) {
            faults.add(new Fault("/signatures", "has none of the FAMILY: add the family's signature"));
        }
        if (periodEnd != null && periodEnd.isAfter(CareCalendar.dateOf(now))) {
            faults.add(new Fault(
                    "/periodEnd",
                    "is %s, which has not come yet: give %s or an earlier date, or leave it out"
                            .formatted(periodEnd, CareCalendar.dateOf(now))));
        }
        return faults;
    }

    private void requireTimes(Instant lastEnd, Instant now) {
        for (int i = 0; i < signatures.size(); i++) {
            Instant signedAt = signatures.get(i).signedAt();
            String pointer = "/signatures/" + i + "/signedAt";
            if (signedAt.isAfter(now)) {
                throw new Refused(new Refusal.SignedInTheFuture(pointer, signedAt, now));
            }
            if (signedAt.isBefore(lastEnd)) {
                throw new Refused(new Refusal.SignedBeforeCareEnded(pointer, signedAt, lastEnd));
            }
        }
    }
}
