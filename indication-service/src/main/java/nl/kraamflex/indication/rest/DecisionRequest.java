package nl.kraamflex.indication.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.Protection;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.indication.usecase.RecordDecision;
import org.jspecify.annotations.Nullable;

/** Body of {@code recordDecision}. */
public record DecisionRequest(
        Moment moment,
        Feeding feeding,
        Decider decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @JsonProperty("package") @Nullable String carePackage,
        @Nullable List<FactorBody> factors,
        @Nullable BigDecimal clinicianHours,
        @Nullable BigDecimal wishedHours,
        @Nullable SignallerBody signalledBy,
        @Nullable String reason,
        @JsonProperty("protected") @Nullable Boolean marked,
        @Nullable String protectedReason,
        @Nullable ExtensionBody extension) {

    /**
     * The same facts in the domain's words.
     *
     * @throws Refused when the mark of protection or its reason stands there alone
     */
    RecordDecision.Facts facts() {
        return new RecordDecision.Facts(
                moment,
                decidedAt == null ? null : decidedAt.toInstant(),
                decidedBy.decidedBy(),
                signalledBy == null ? null : signalledBy.signalledBy(),
                reason,
                new Decision.Basis(
                        feeding,
                        carePackage,
                        factors == null
                                ? List.of()
                                : factors.stream().map(FactorBody::given).toList(),
                        OptionalHours.minutes(clinicianHours),
                        OptionalHours.minutes(wishedHours)),
                extension == null ? null : extension.extension(),
                protection());
    }

    private @Nullable Protection protection() {
        if (marked != null && protectedReason != null) {
            return new Protection(marked, protectedReason);
        }
        if (marked == null && protectedReason == null) {
            return null;
        }
        throw new Refused(new Refusal.Contradictory(
                List.of(
                        marked == null
                                ? new Contradiction(
                                        "protection-missing",
                                        "protected",
                                        "A reason for protection needs its mark",
                                        "protected is missing beside protectedReason. Send true to set the mark, or false to take it away.")
                                : new Contradiction(
                                        "protection-reason-missing",
                                        "protectedReason",
                                        "Protection needs its reason",
                                        "protectedReason is missing beside protected. Say why, or leave protected out.")),
                true));
    }
}
