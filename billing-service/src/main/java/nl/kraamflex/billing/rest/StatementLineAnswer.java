package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.contribution.ContributionTariff;
import nl.kraamflex.billing.domain.contribution.LineKind;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** A line of a statement; without {@code version} while it is still to be issued. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementLineAnswer(
        int number,
        @Nullable Integer version,
        LocalDate date,
        CareStatus status,
        LineKind kind,
        Funding funding,
        ContributionPayer payer,
        BigDecimal hours,
        @Nullable Integer days,
        TariffKind tariffKind,
        BigDecimal tariff,
        @Nullable Integer percent,
        BigDecimal amount,
        int year,
        @Nullable Integer corrects,
        @Nullable FigureAnswer figure,
        @Nullable FigureAnswer chargedBy,
        @Nullable FigureAnswer threshold,
        @Nullable String onWhoseWord,
        @Nullable Texts warning,
        Texts explanation) {

    /** What the amount per hour or day is. */
    public enum TariffKind {
        OWN_CONTRIBUTION,
        OWN_CONTRIBUTION_PER_DAY,
        AGREED_PRICE,
        FAMILY_SHARE,
        EXEMPT,
        WITHIN_STAY,
        NO_CONTRIBUTION;

        private static TariffKind of(ContributionTariff tariff) {
            return switch (tariff) {
                case ContributionTariff.PerHour _ -> OWN_CONTRIBUTION;
                case ContributionTariff.PerDay _ -> OWN_CONTRIBUTION_PER_DAY;
                case ContributionTariff.WithinStay _ -> WITHIN_STAY;
                case ContributionTariff.AgreedPrice _ -> AGREED_PRICE;
                case ContributionTariff.FamilyShare _ -> FAMILY_SHARE;
                case ContributionTariff.Exempt _ -> EXEMPT;
                case ContributionTariff.NoContribution _ -> NO_CONTRIBUTION;
            };
        }
    }

    static StatementLineAnswer of(StatementLine line, List<StatementLine> all, StatementTexts texts) {
        ContributionTariff tariff = line.tariff();
        return new StatementLineAnswer(
                line.number(),
                line.version(),
                line.date(),
                CareStatus.DELIVERED,
                line.kind(),
                line.funding(),
                line.payer(),
                HoursNumber.of(line.minutes()),
                line.kind().countsDays() ? line.days() : null,
                TariffKind.of(tariff),
                EuroNumber.of(line.kind().countsDays() ? tariff.centsPerDay() : tariff.centsPerHour()),
                tariff instanceof ContributionTariff.FamilyShare ? tariff.percent() : null,
                EuroNumber.of(line.cents()),
                line.year(),
                line.corrects(),
                answer(figure(tariff)),
                tariff instanceof ContributionTariff.PerHour(var _, var chargedBy) ? answer(chargedBy) : null,
                tariff instanceof ContributionTariff.PerDay perDay ? answer(perDay.threshold()) : null,
                tariff instanceof ContributionTariff.PerDay perDay ? perDay.onWhoseWord() : null,
                texts.warning(line),
                texts.line(line, all));
    }

    /** Some lines of a statement. */
    static List<StatementLineAnswer> all(List<StatementLine> shown, Statement statement, StatementTexts texts) {
        return shown.stream().map(line -> of(line, statement.lines(), texts)).toList();
    }

    private static @Nullable Figure figure(ContributionTariff tariff) {
        return switch (tariff) {
            case ContributionTariff.PerHour(var figure, var _) -> figure;
            case ContributionTariff.PerDay perDay -> perDay.fixed();
            case ContributionTariff.Exempt(var figure) -> figure;
            case ContributionTariff.AgreedPrice _,
                    ContributionTariff.FamilyShare _,
                    ContributionTariff.WithinStay _,
                    ContributionTariff.NoContribution _ -> null;
        };
    }

    private static @Nullable FigureAnswer answer(@Nullable Figure figure) {
        return figure == null ? null : FigureAnswer.of(figure);
    }
}
