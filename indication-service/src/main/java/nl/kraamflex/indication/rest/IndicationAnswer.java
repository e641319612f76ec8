package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.Explanation;
import nl.kraamflex.indication.domain.Indication;
import nl.kraamflex.indication.domain.Protocol;
import nl.kraamflex.indication.usecase.ReadCase;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** What a case is entitled to, with every step that led there. */
public record IndicationAnswer(
        UUID caseId,
        String status,
        @Nullable BigDecimal hours,
        @Nullable Integer lastDay,
        int legalLastDay,
        @Nullable String clinicianQuestion,
        InForce decision,
        List<Line> lines,
        List<FigureAnswer> figures,
        BasedOn basedOn) {

    /** The decision in force. */
    public record InForce(UUID decisionId, String moment, Instant decidedAt, String feeding, String decidedByRole) {}

    /** One step of the calculation. */
    public record Line(String ruleId, BigDecimal hours, Texts text, FigureAnswer figure) {
        static Line of(Explanation step) {
            return new Line(
                    step.ruleId(),
                    HoursNumber.of(step.minutes()),
                    new Texts(step.dutch(), step.english()),
                    FigureAnswer.of(step.figure()));
        }
    }

    /** Versions this answer rests on. */
    public record BasedOn(long caseVersion, long birthVersion) {}

    static IndicationAnswer of(ReadCase.Indicated indicated) {
        Indication indication = indicated.indication();
        Protocol protocol = indicated.protocol();
        @Nullable Birth birth = indicated.theCase().birth();
        var decision = indication.decision();
        Figure legalLastDay = protocol.legalLastDay();
        return new IndicationAnswer(
                indicated.theCase().id(),
                status(indication),
                indication instanceof Indication.Hours hours ? HoursNumber.of(hours.minutes()) : null,
                indication instanceof Indication.Hours hours ? hours.lastDay() : null,
                legalLastDay.amountAsInt(),
                indication instanceof Indication.ClinicianDecides open
                        ? open.question().name()
                        : null,
                new InForce(
                        decision.id(),
                        decision.moment().name(),
                        decision.decidedAt(),
                        decision.feeding().name(),
                        decision.decidedBy().role().name()),
                indication.steps().stream().map(Line::of).toList(),
                List.of(FigureAnswer.of(legalLastDay), FigureAnswer.of(protocol.defaultLastDay())),
                new BasedOn(indicated.theCase().version(), birth == null ? 0 : birth.version()));
    }

    private static String status(Indication indication) {
        return switch (indication) {
            case Indication.ClinicianDecides _ -> "CLINICIAN_DECIDES";
            case Indication.Hours hours when hours.decision().moment().provisional() -> "PROVISIONAL";
            case Indication.Hours _ -> "IN_FORCE";
        };
    }
}
