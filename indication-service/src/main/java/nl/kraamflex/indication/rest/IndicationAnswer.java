package nl.kraamflex.indication.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Recheck;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** What a case is entitled to, with every step that led there. */
public record IndicationAnswer(
        UUID caseId,
        Status status,
        TextSet textSet,
        @JsonProperty("protected") boolean marked,
        @Nullable BigDecimal hours,
        @Nullable BigDecimal hoursBeforeHospital,
        @Nullable Integer lastDay,
        int legalLastDay,
        @Nullable String clinicianQuestion,
        List<String> clinicianFactors,
        InForce decision,
        List<LineAnswer> lines,
        WindowAnswer window,
        List<ProductAnswer> coreProducts,
        List<NoticeAnswer> notices,
        List<RecheckAnswer> rechecks,
        BigDecimal declinedHours,
        @Nullable BigDecimal offeredHours,
        @Nullable DeferredCareAnswer deferredCare,
        Assistance birthAssistance,
        List<SettingAnswer> settings,
        ProtocolFileAnswer protocol,
        List<FigureAnswer> figures,
        BasedOn basedOn,
        Receipt receipt) {

    /** How far the hours can be relied on. */
    public enum Status {
        /** By an intake: an estimate. */
        PROVISIONAL,
        IN_FORCE,
        /** There are none yet: midwife or GP must set them. */
        CLINICIAN_DECIDES
    }

    /** The decision in force. */
    public record InForce(UUID decisionId, String moment, Instant decidedAt, String feeding, String decidedByRole) {
        static InForce of(Decision decision) {
            return new InForce(
                    decision.id(),
                    decision.moment().name(),
                    decision.decidedAt(),
                    decision.basis().feeding().name(),
                    decision.decidedBy().role().name());
        }
    }

    /** A day on which the indication is looked at again. */
    public record RecheckAnswer(int day, LocalDate dueOn, boolean done) {
        static RecheckAnswer of(Recheck recheck) {
            return new RecheckAnswer(recheck.day(), recheck.dueOn(), recheck.done());
        }
    }

    /** The ledger of birth assistance, which is no part of the hours. */
    public record Assistance(int minutes) {}

    /** Versions this answer rests on; 0 for what does not exist yet. */
    public record BasedOn(long caseVersion, long birthVersion, long settingsVersion) {}

    static IndicationAnswer of(CaseIndication indication) {
        Indication outcome = indication.outcome();
        Indication.@Nullable Hours hours = outcome instanceof Indication.Hours given ? given : null;
        Indication.@Nullable ClinicianDecides open =
                outcome instanceof Indication.ClinicianDecides asked ? asked : null;
        MaternityCase theCase = indication.theCase();
        Rules rules = indication.rules();
        TextSet texts = theCase.texts();
        @Nullable Birth birth = theCase.birth();
        return new IndicationAnswer(
                theCase.id(),
                status(indication),
                texts,
                theCase.isProtected(),
                hours == null ? null : HoursNumber.of(hours.minutes()),
                hours == null ? null : HoursNumber.of(hours.minutesBeforeHospital()),
                hours == null ? null : outcome.window().lastDay(),
                outcome.window().legalLastDay(),
                open == null ? null : open.question().name(),
                open == null ? List.of() : open.factors(),
                InForce.of(indication.decision()),
                LineAnswer.all(outcome, texts),
                WindowAnswer.of(outcome.window(), rules, texts),
                ProductAnswer.all(outcome, texts),
                NoticeAnswer.all(indication.notices(), texts),
                indication.rechecks().stream().map(RecheckAnswer::of).toList(),
                HoursNumber.of(indication.declinedMinutes()),
                indication.offer().map(offer -> HoursNumber.of(offer.minutes())).orElse(null),
                DeferredCareAnswer.of(outcome, indication.facts().loss(), texts),
                new Assistance(theCase.assistance().minutes()),
                SettingAnswer.all(rules.settings()),
                ProtocolFileAnswer.of(rules.protocol()),
                List.of(
                        FigureAnswer.of(rules.window().legalLastDay()),
                        FigureAnswer.of(rules.protocol().defaultLastDay())),
                new BasedOn(
                        theCase.version(),
                        birth == null ? 0 : birth.version(),
                        rules.settings().choices().version()),
                Receipt.of(indication.facts(), rules, texts));
    }

    private static Status status(CaseIndication indication) {
        if (indication.outcome() instanceof Indication.ClinicianDecides) {
            return Status.CLINICIAN_DECIDES;
        }
        return indication.provisional() ? Status.PROVISIONAL : Status.IN_FORCE;
    }
}
