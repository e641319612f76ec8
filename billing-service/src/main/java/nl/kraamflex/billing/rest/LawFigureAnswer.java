package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.law.FigureUse;
import nl.kraamflex.platform.dated.Alternative;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawFile;
import nl.kraamflex.platform.dated.Lookup;
import nl.kraamflex.platform.web.SourceAnswer;
import org.jspecify.annotations.Nullable;

/** A figure in force on a date, with everything that is known about it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LawFigureAnswer(
        String key,
        String kind,
        @Nullable BigDecimal amount,
        @Nullable List<BigDecimal> amounts,
        @Nullable String text,
        String unit,
        String confidence,
        Usable usable,
        SourceAnswer source,
        List<SourceAnswer> supportingSources,
        List<AlternativeAnswer> alternatives,
        @Nullable String note,
        String title,
        String legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String file,
        String sha256,
        LawFile.Origin origin,
        @Nullable String supersedes) {

    /** Whether calculations use the figure. */
    public enum Usable {
        /** As it is. */
        YES,
        /** And the answer says how sure it is. */
        WITH_A_FLAG,
        /** Only where the caller accepts derived figures. */
        IF_DERIVED_ACCEPTED
    }

    /** Another value that a source prints. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AlternativeAnswer(
            @Nullable BigDecimal amount,
            @Nullable List<BigDecimal> amounts,
            @Nullable String text,
            SourceAnswer source,
            @Nullable String note) {
        private static AlternativeAnswer of(String unit, Alternative other) {
            Shown shown = Shown.of(unit, other.value());
            return new AlternativeAnswer(
                    shown.amount(), shown.amounts(), shown.text(), SourceAnswer.of(other.source()), other.note());
        }
    }

    /** A value in one of its three shapes. */
    private record Shown(
            @Nullable BigDecimal amount,
            @Nullable List<BigDecimal> amounts,
            @Nullable String text) {
        private static Shown of(String unit, Figure.Value value) {
            return switch (value) {
                case Figure.Amount(long amount) -> new Shown(LawUnits.shown(unit, amount), null, null);
                case Figure.Amounts(List<Long> amounts) ->
                    new Shown(
                            null,
                            amounts.stream()
                                    .map(amount -> LawUnits.shown(unit, amount))
                                    .toList(),
                            null);
                case Figure.Text(String text) -> new Shown(null, null, text);
            };
        }
    }

    static LawFigureAnswer of(Figure figure) {
        String unit = figure.unit().name();
        Shown shown = Shown.of(unit, figure.value());
        LawFile file = figure.file();
        return new LawFigureAnswer(
                figure.key(),
                file.regulation(),
                shown.amount(),
                shown.amounts(),
                shown.text(),
                LawUnits.shown(unit),
                figure.confidence().word(),
                usable(figure),
                SourceAnswer.of(figure.source()),
                figure.supportingSources().stream().map(SourceAnswer::of).toList(),
                figure.alternatives().stream()
                        .map(other -> AlternativeAnswer.of(unit, other))
                        .toList(),
                figure.note(),
                file.title(),
                file.legalBasis(),
                file.validFrom(),
                file.validTo(),
                file.id(),
                file.sha256(),
                file.origin(),
                file.supersedes());
    }

    private static Usable usable(Figure figure) {
        return switch (FigurePolicy.PRINTED_ONLY.use(new Lookup.InForce(figure))) {
            case FigureUse.Sound _ -> Usable.YES;
            case FigureUse.Flagged _ -> Usable.WITH_A_FLAG;
            case FigureUse.DerivedNotAccepted _ -> Usable.IF_DERIVED_ACCEPTED;
            case FigureUse.NotOnFile _ ->
                throw new IllegalStateException(figure.key() + " is on file: this is a defect.");
        };
    }
}
