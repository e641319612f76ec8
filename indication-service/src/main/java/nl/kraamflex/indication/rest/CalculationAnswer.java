package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import java.util.List;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.indication.usecase.Calculate;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** What follows from the facts of a request, with every step that led there. */
public record CalculationAnswer(
        Status status,
        TextSet textSet,
        @Nullable BigDecimal hours,
        @Nullable BigDecimal hoursBeforeHospital,
        @Nullable String clinicianQuestion,
        List<String> clinicianFactors,
        List<LineAnswer> lines,
        WindowAnswer window,
        List<ProductAnswer> coreProducts,
        List<NoticeAnswer> notices,
        List<SettingAnswer> settings,
        @Nullable DeferredCareAnswer deferredCare,
        IndicationAnswer.Assistance birthAssistance,
        ProtocolFileAnswer protocol,
        Receipt receipt) {

    /** Whether the protocol gives the hours. */
    public enum Status {
        CALCULATED,
        CLINICIAN_DECIDES
    }

    static CalculationAnswer of(Calculate.Answer answer, TextSet texts) {
        Indication outcome = answer.outcome();
        Indication.@Nullable Hours hours = outcome instanceof Indication.Hours given ? given : null;
        Indication.@Nullable ClinicianDecides open =
                outcome instanceof Indication.ClinicianDecides asked ? asked : null;
        Rules rules = answer.rules();
        return new CalculationAnswer(
                hours == null ? Status.CLINICIAN_DECIDES : Status.CALCULATED,
                texts,
                hours == null ? null : HoursNumber.of(hours.minutes()),
                hours == null ? null : HoursNumber.of(hours.minutesBeforeHospital()),
                open == null ? null : open.question().name(),
                open == null ? List.of() : open.factors(),
                LineAnswer.all(outcome, texts),
                WindowAnswer.of(outcome.window(), rules, texts),
                ProductAnswer.all(outcome, texts),
                NoticeAnswer.all(outcome.notices(), texts),
                SettingAnswer.all(rules.settings()),
                DeferredCareAnswer.of(outcome, answer.facts().loss(), texts),
                new IndicationAnswer.Assistance(answer.facts().birthAssistanceMinutes()),
                ProtocolFileAnswer.of(rules.protocol()),
                Receipt.of(answer.facts(), rules, texts));
    }
}
