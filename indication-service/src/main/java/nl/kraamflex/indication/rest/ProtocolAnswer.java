package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.kraamflex.indication.domain.protocol.CarePackage;
import nl.kraamflex.indication.domain.protocol.CoreProduct;
import nl.kraamflex.indication.domain.protocol.Factor;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.MomentRule;
import nl.kraamflex.indication.domain.protocol.Parity;
import nl.kraamflex.indication.domain.protocol.Protocol;
import nl.kraamflex.indication.usecase.ReadProtocols;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawFile;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** A protocol's rules as data, each with where it stands. */
public record ProtocolAnswer(
        Head protocol,
        List<PackageAnswer> packages,
        List<FactorAnswer> factors,
        List<CoreProductAnswer> coreProducts,
        HoursFigure floor,
        HoursFigure ceiling,
        NumberFigure defaultLastDay,
        NumberFigure lastDayWithDecision,
        List<NightAnswer> hospitalNights,
        List<MomentAnswer> moments,
        NumberFigure startRecheckDay,
        NumberFigure birthAssistanceEnd,
        NumberFigure intakeFromWeek,
        NumberFigure intakeUntilWeek,
        NumberFigure lateRegistrationFromWeek,
        @Nullable HoursFigure deferredCare,
        @Nullable NumberFigure deferredCareTerm,
        List<SettingAnswer> settings) {

    /** Which protocol it is, and where it stands. */
    public record Head(
            String id,
            String name,
            String title,
            String file,
            String sha256,
            LawFile.Origin origin,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean replaced) {
        static Head of(Protocol protocol) {
            LawFile file = protocol.file();
            return new Head(
                    protocol.id(),
                    protocol.name(),
                    file.title(),
                    file.id(),
                    file.sha256(),
                    file.origin(),
                    file.validFrom(),
                    file.validTo(),
                    protocol.replaced());
        }
    }

    /** Every protocol on file. */
    public record Listed(List<Head> items) {
        static Listed of(List<Protocol> protocols) {
            return new Listed(protocols.stream().map(Head::of).toList());
        }
    }

    /** Hours, and where they stand; without hours the clinician decides. */
    public record HoursFigure(
            @Nullable BigDecimal hours,
            boolean decidedByClinician,
            @Nullable FigureAnswer figure) {
        static HoursFigure of(@Nullable Figure figure) {
            return figure == null
                    ? new HoursFigure(null, true, null)
                    : new HoursFigure(HoursNumber.of(figure.amountAsInt()), false, FigureAnswer.of(figure));
        }
    }

    /** A number, what it counts, and where it stands. */
    public record NumberFigure(long value, String unit, FigureAnswer figure) {
        static NumberFigure of(Figure figure) {
            return new NumberFigure(figure.amount(), figure.unit().name(), FigureAnswer.of(figure));
        }
    }

    /** A package of hours to start from. */
    public record PackageAnswer(
            String code,
            Texts label,
            @Nullable BigDecimal hours,
            boolean decidedByClinician,
            List<Feeding> baseFor,
            @Nullable HoursFigure ownHospitalNight,
            @Nullable FigureAnswer figure) {
        static PackageAnswer of(CarePackage carePackage) {
            HoursFigure hours = HoursFigure.of(carePackage.hours());
            return new PackageAnswer(
                    carePackage.code(),
                    BothLanguages.of(carePackage.label()),
                    hours.hours(),
                    hours.decidedByClinician(),
                    carePackage.baseFor().stream().sorted().toList(),
                    carePackage.ownNight() ? HoursFigure.of(carePackage.night()) : null,
                    hours.figure());
        }
    }

    /** A reason for more or fewer hours. */
    public record FactorAnswer(
            String code,
            String ruleId,
            Texts label,
            String direction,
            @Nullable BigDecimal hours,
            boolean perCareDay,
            boolean decidedByClinician,
            @Nullable String appliesWhen,
            @Nullable String note,
            @Nullable FigureAnswer figure) {
        static FactorAnswer of(Factor factor) {
            HoursFigure hours = HoursFigure.of(factor.hours());
            return new FactorAnswer(
                    factor.code(),
                    factor.ruleId(),
                    BothLanguages.of(factor.label()),
                    factor.direction().name(),
                    hours.hours(),
                    factor.perCareDay(),
                    hours.decidedByClinician(),
                    factor.appliesWhen() == null ? null : factor.appliesWhen().name(),
                    factor.note(),
                    hours.figure());
        }
    }

    /** A part of a package by what is done. */
    public record CoreProductAnswer(
            String code,
            Texts label,
            BigDecimal firstChild,
            BigDecimal laterChild,
            @Nullable String ofPackage,
            FigureAnswer figure) {
        static CoreProductAnswer of(CoreProduct product) {
            return new CoreProductAnswer(
                    product.code(),
                    BothLanguages.of(product.label()),
                    HoursNumber.of(product.minutes(Parity.FIRST_CHILD)),
                    HoursNumber.of(product.minutes(Parity.LATER_CHILD)),
                    product.ofPackage(),
                    FigureAnswer.of(product.hours()));
        }
    }

    /** What a night in hospital takes off with a way of feeding. */
    public record NightAnswer(
            Feeding feeding,
            @Nullable BigDecimal hours,
            boolean decidedByClinician,
            @Nullable FigureAnswer figure) {
        static NightAnswer of(Protocol protocol, Feeding feeding) {
            HoursFigure night = HoursFigure.of(protocol.night(feeding));
            return new NightAnswer(feeding, night.hours(), night.decidedByClinician(), night.figure());
        }
    }

    /** A moment of decision and who may decide then. */
    public record MomentAnswer(
            String moment,
            boolean provisional,
            List<String> roles,
            @Nullable NumberFigure latestDay,
            FigureAnswer figure) {
        static MomentAnswer of(MomentRule rule) {
            return new MomentAnswer(
                    rule.moment().name(),
                    rule.provisional(),
                    rule.roles().stream().sorted().map(Enum::name).toList(),
                    rule.latestDay() == null ? null : NumberFigure.of(rule.latestDay()),
                    FigureAnswer.of(rule.figure()));
        }
    }

    static ProtocolAnswer of(ReadProtocols.Shown shown) {
        Protocol protocol = shown.protocol();
        return new ProtocolAnswer(
                Head.of(protocol),
                protocol.packages().stream().map(PackageAnswer::of).toList(),
                protocol.factors().stream().map(FactorAnswer::of).toList(),
                protocol.coreProducts().stream().map(CoreProductAnswer::of).toList(),
                HoursFigure.of(protocol.floor()),
                HoursFigure.of(protocol.ceiling()),
                NumberFigure.of(protocol.defaultLastDay()),
                NumberFigure.of(protocol.lastDayWithDecision()),
                Arrays.stream(Feeding.values())
                        .map(feeding -> NightAnswer.of(protocol, feeding))
                        .toList(),
                protocol.moments().stream().map(MomentAnswer::of).toList(),
                NumberFigure.of(protocol.startRecheckDay()),
                NumberFigure.of(protocol.birthAssistanceEnd()),
                NumberFigure.of(protocol.intakeFromWeek()),
                NumberFigure.of(protocol.intakeUntilWeek()),
                NumberFigure.of(protocol.lateRegistrationFromWeek()),
                protocol.deferredCare().map(HoursFigure::of).orElse(null),
                protocol.deferredCareTerm().map(NumberFigure::of).orElse(null),
                SettingAnswer.all(shown.settings()));
    }
}
