package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import org.jspecify.annotations.Nullable;

/** Why a caller's wish is not carried out. Each tells the caller what to do. */
public sealed interface Refusal {
    /** No such case for this organisation, or it has not arrived yet. */
    record NoSuchCase(UUID caseId) implements Refusal {}

    /** The case has no birth on record, before which no care can be delivered. */
    record NoBirthYet(UUID caseId) implements Refusal {}

    /** Nothing was recorded under the date. */
    record NoDelivery(UUID caseId, LocalDate date) implements Refusal {}

    /** The case has no calendar feed of that id. */
    record NoCalendarFeed(UUID caseId, UUID feedId) implements Refusal {}

    /** Nothing is known of a region: no source gave hours for it and no case is arranged to be in it. */
    record NoSuchRegion(String regionCode) implements Refusal {}

    /** A source gave no hours for a region, or not that often; the version is null when the latest was meant. */
    record NoSuchCapacity(
            String regionCode, String source, @Nullable Long version) implements Refusal {}

    /** The region has no such plan. */
    record NoSuchRegionPlan(String regionCode, UUID planId) implements Refusal {}

    /** A plan that came to an end cannot be called off. */
    record RegionPlanEnded(UUID planId, PlanJob.State state) implements Refusal {}

    /** Nothing is proposed by a plan that is not made. */
    record RegionPlanNotMade(UUID planId, PlanJob.State state) implements Refusal {}

    /** A plan was made on another date, and its days are not those that are left. */
    record RegionPlanOutdated(UUID planId, LocalDate asOf, LocalDate today) implements Refusal {}

    /** A newer plan of the region is made, and it counts on what this one would give away. */
    record NewerRegionPlan(UUID planId, UUID newer) implements Refusal {}

    /** The caregiver hours of a region are no longer those that a plan was made with. */
    record RegionHoursChanged(UUID planId, String regionCode) implements Refusal {}

    /** More families were to be accepted at once than one transaction takes. */
    record TooManyToAccept(UUID planId, int families, int most) implements Refusal {}

    /** Families that stay below the guarantee were to be accepted with others; never empty. */
    record BelowGuaranteeWithOthers(List<UUID> caseIds) implements Refusal {
        public BelowGuaranteeWithOthers {
            caseIds = List.copyOf(caseIds);
        }
    }

    /** A family that stays below the guarantee was to be accepted without a clinician who agreed. */
    record ClinicianMissing(UUID caseId) implements Refusal {}

    /** The plan has no such acceptance. */
    record NoSuchAcceptance(UUID planId, UUID acceptanceId) implements Refusal {}

    /** Parts of a report that cannot be right. */
    record FaultyReport(List<Fault> faults) implements Refusal {
        public FaultyReport {
            faults = List.copyOf(faults);
        }
    }

    /** Parts of a report that contradict what is on record; never empty. */
    record Conflicting(List<DeliveryConflict> conflicts) implements Refusal {
        public Conflicting {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Wishes that cannot all hold, and the plan that comes nearest to them; never empty. */
    record WishesCollide(List<WishCollision> collisions, Plan nearest) implements Refusal {
        public WishesCollide {
            collisions = List.copyOf(collisions);
        }
    }

    /** What was asked for leaves no plan. */
    record NoPlan(Attention attention) implements Refusal {}

    /** The case has no plan that could be made anew; {@code attention} says what it waits for. */
    record NotPlannedYet(UUID caseId, @Nullable Attention attention) implements Refusal {}

    /** The case has no plan of that version. */
    record NoSuchPlan(UUID caseId, long version) implements Refusal {}

    /** A correction does not say what was wrong. */
    record CorrectionReasonMissing(LocalDate date, long current) implements Refusal {}

    /** A first report says what was wrong with one before, and there is none. */
    record NothingToCorrect(LocalDate date, CorrectionReason reason) implements Refusal {}

    /** Settings would change how visits count that are on record. */
    record SettingsInThePast(LocalDate validFrom, LocalDate earliest) implements Refusal {}

    /** The deliveries are not those that were signed for. */
    record DeliveriesChanged(long signed, long current) implements Refusal {}

    /** No care is on record to sign for; the period is null when all of it was meant. */
    record NothingToSignFor(UUID caseId, @Nullable LocalDate periodEnd) implements Refusal {}

    /** A signature that has not been given yet. */
    record SignedInTheFuture(String name, Instant signedAt, Instant now) implements Refusal {}

    /** A signature from before the care it signs for was over. */
    record SignedBeforeCareEnded(String name, Instant signedAt, Instant lastEnd) implements Refusal {}

    /** The organisation asks for the signature of midwife or general practitioner. */
    record MidwifeSignatureMissing() implements Refusal {}

    /** The case has no such statement of hours. */
    record NoSuchStatement(UUID caseId, UUID statementId) implements Refusal {}

    /** The resource exists and no version was given. */
    record VersionRequired(long current) implements Refusal {}

    /** The resource is at another version than the caller's; 0 when it does not exist. */
    record VersionMismatch(long given, long current) implements Refusal {}

    /** As many regions are being planned as are at a time. */
    record RegionsBeingPlanned() implements Refusal {}
}
