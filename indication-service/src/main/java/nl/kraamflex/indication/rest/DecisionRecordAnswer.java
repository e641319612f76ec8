package nl.kraamflex.indication.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.Extension;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Protection;
import nl.kraamflex.indication.domain.SignalledBy;
import nl.kraamflex.indication.domain.Withdrawal;
import org.jspecify.annotations.Nullable;

/** A decision with everything that was told of it. */
public record DecisionRecordAnswer(
        UUID decisionId,
        UUID caseId,
        String moment,
        Instant decidedAt,
        Decider decidedBy,
        @Nullable SignallerBody signalledBy,
        @Nullable String reason,
        String feeding,
        @JsonProperty("package") @Nullable String carePackage,
        List<FactorBody> factors,
        @Nullable BigDecimal clinicianHours,
        @Nullable BigDecimal wishedHours,
        @Nullable ExtensionBody extension,
        @JsonProperty("protected") @Nullable Boolean marked,
        @Nullable String protectedReason,
        Instant recordedAt,
        boolean inForce,
        @Nullable WithdrawalAnswer withdrawal,
        long caseVersion) {

    /** That a decision was taken back. */
    public record WithdrawalAnswer(Instant withdrawnAt, Decider by, String reason) {
        static WithdrawalAnswer of(Withdrawal withdrawal) {
            return new WithdrawalAnswer(withdrawal.withdrawnAt(), Decider.of(withdrawal.by()), withdrawal.reason());
        }
    }

    static DecisionRecordAnswer of(MaternityCase theCase, Decision decision) {
        @Nullable SignalledBy signalledBy = decision.signalledBy();
        @Nullable Extension extension = decision.extension();
        @Nullable Protection protection = decision.protection();
        @Nullable Withdrawal withdrawal = decision.withdrawal();
        Decision.Basis basis = decision.basis();
        return new DecisionRecordAnswer(
                decision.id(),
                theCase.id(),
                decision.moment().name(),
                decision.decidedAt(),
                Decider.of(decision.decidedBy()),
                signalledBy == null ? null : SignallerBody.of(signalledBy),
                decision.reason(),
                basis.feeding().name(),
                basis.carePackage(),
                basis.factors().stream().map(FactorBody::of).toList(),
                OptionalHours.of(basis.clinicianMinutes()),
                OptionalHours.of(basis.wishedMinutes()),
                extension == null ? null : ExtensionBody.of(extension),
                protection == null ? null : protection.marked(),
                protection == null ? null : protection.reason(),
                decision.recordedAt(),
                theCase.decisionInForce()
                        .map(inForce -> inForce.id().equals(decision.id()))
                        .orElse(false),
                withdrawal == null ? null : WithdrawalAnswer.of(withdrawal),
                theCase.version());
    }
}
