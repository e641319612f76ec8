package nl.kraamflex.indication.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.calculation.CareFacts;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.calculation.DaysGranted;
import nl.kraamflex.indication.domain.calculation.Fed;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.calculation.Loss;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Parity;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.indication.usecase.Calculate;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawFile;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;
import org.jspecify.annotations.Nullable;

/**
 * Everything a calculation rests on: the body of {@code calculateIndication}, and part of every answer with hours, so that the
 * answer can be made again from it alone.
 *
 * @param children how many were born; 1 when left out
 * @param deaths which children died; where one did and none is named, each counts as alive
 * @param feedings how the child is fed, with the day from which it held; in the place of {@code feeding}
 * @param textSet which words are used; follows from the loss when left out
 * @param law files beside the protocol that the answer rests on; in a request, the calculation is refused with any others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(
        LocalDate date,
        LocalDate decidedOn,
        @Nullable Household household,
        @Nullable Parity parity,
        @Nullable Integer children,
        @Nullable Loss loss,
        @Nullable List<DeathBody> deaths,
        @Nullable Feeding feeding,
        @Nullable List<FedFrom> feedings,
        @JsonProperty("package") @Nullable String carePackage,
        @Nullable List<FactorBody> factors,
        @Nullable List<StayBody> stays,
        By decidedBy,
        @Nullable BigDecimal clinicianHours,
        @Nullable Integer birthAssistanceMinutes,
        @Nullable BigDecimal wishedHours,
        @Nullable Days days,
        @Nullable TextSet textSet,
        @Nullable Choices settings,
        @Nullable ProtocolFile protocol,
        @Nullable List<File> law) {

    /** A way of feeding and the day from which it held. */
    public record FedFrom(int fromDay, Feeding feeding) {}

    /** Who decided. */
    public record By(DeciderRole role) {}

    /** How far care goes by decision. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Days(DaysGranted.UpTo upTo, @Nullable Integer lastDay) {}

    /** The very file of the protocol. */
    public record ProtocolFile(String id, String sha256) {}

    /** A file of law. */
    public record File(String file, String sha256) {}

    /** The receipt of a calculation. */
    static Receipt of(CareFacts facts, Rules rules, TextSet texts) {
        OwnChoices own = rules.settings().choices();
        return new Receipt(
                facts.date(),
                facts.decidedOn(),
                facts.household(),
                facts.parity(),
                facts.children(),
                facts.loss(),
                facts.deaths().isEmpty()
                        ? null
                        : facts.deaths().stream().map(DeathBody::of).toList(),
                null,
                facts.feedings().stream()
                        .map(fed -> new FedFrom(fed.fromDay(), fed.feeding()))
                        .toList(),
                facts.carePackage(),
                facts.factors().stream().map(FactorBody::of).toList(),
                facts.stays().stream().map(StayBody::of).toList(),
                new By(facts.decidedBy()),
                OptionalHours.of(facts.clinicianMinutes()),
                facts.birthAssistanceMinutes(),
                OptionalHours.of(facts.wishedMinutes()),
                new Days(facts.daysGranted().upTo(), facts.daysGranted().lastDay()),
                texts,
                own.equals(OwnChoices.NONE) ? null : Choices.of(own),
                new ProtocolFile(rules.protocol().id(), rules.protocol().file().sha256()),
                lawBesideProtocol(rules));
    }

    private static List<File> lawBesideProtocol(Rules rules) {
        return Stream.of(
                        rules.window().legalLastDay(),
                        rules.window().practiceLastDay(),
                        rules.settings().windowLawDate().figure())
                .map(Figure::file)
                .distinct()
                .map((LawFile file) -> new File(file.id(), file.sha256()))
                .toList();
    }

    /**
     * The facts in the domain's words.
     *
     * @throws Refused when feedings or days of care cannot be right
     * @throws ProblemException 400 when feeding is told twice or not at all
     */
    CareFacts facts() {
        return new CareFacts(
                date,
                decidedOn,
                household == null ? Household.BIRTH_FAMILY : household,
                parity,
                children == null ? 1 : children,
                loss == null ? Loss.NONE : loss,
                deaths == null
                        ? List.of()
                        : deaths.stream().map(DeathBody::death).toList(),
                fed(),
                carePackage,
                factors == null
                        ? List.of()
                        : factors.stream().map(FactorBody::given).toList(),
                stays == null ? List.of() : stays.stream().map(StayBody::stay).toList(),
                decidedBy.role(),
                OptionalHours.minutes(clinicianHours),
                birthAssistanceMinutes == null ? 0 : birthAssistanceMinutes,
                OptionalHours.minutes(wishedHours),
                daysGranted());
    }

    /** The organisation's choices to calculate with. */
    OwnChoices own() {
        return settings == null ? OwnChoices.NONE : settings.own(settings.version() == null ? 0 : settings.version());
    }

    /** The file to calculate with; null for the one that holds on the date. */
    Calculate.@Nullable ProtocolFile exactly() {
        return protocol == null ? null : new Calculate.ProtocolFile(protocol.id(), protocol.sha256());
    }

    /** The words to use: after a loss never the ordinary ones. */
    TextSet texts() {
        return textSet == TextSet.NEUTRAL || (loss != null && loss.bereaved()) ? TextSet.NEUTRAL : TextSet.STANDARD;
    }

    /**
     * Where a field of the domain's facts stands in this body.
     *
     * @param field path inside the facts, such as {@code extension/lastDay}
     */
    String place(String field) {
        return switch (field) {
            case "feeding" -> feedings == null ? field : "feedings/%d/feeding".formatted(feedings.size() - 1);
            case "extension/lastDay" -> "days/lastDay";
            default -> field;
        };
    }

    /**
     * Refuses to pass an answer off as the receipt's when law beside the protocol has changed since.
     *
     * @throws Refused when the receipt names a file that was not used
     */
    void refuseOtherLaw(Rules rules) {
        List<File> used = lawBesideProtocol(rules);
        for (File named : law == null ? List.<File>of() : law) {
            if (!used.contains(named)) {
                throw new Refused(new Refusal.ReceiptNotReproducible(named.file(), named.sha256()));
            }
        }
    }

    private List<Fed> fed() {
        if ((feeding == null) == (feedings == null)) {
            throw new ProblemException(StandardProblems.invalidRequest(List.of(new Problem.InvalidParam(
                    "/feeding",
                    feeding == null
                            ? "is required, or feedings when it changed during care"
                            : "is given beside feedings; send one of the two"))));
        }
        if (feeding != null) {
            return List.of(new Fed(1, feeding));
        }
        List<FedFrom> told = feedings == null ? List.of() : feedings;
        List<Contradiction> contradictions = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            int earliest = i == 0 ? 1 : told.get(i - 1).fromDay() + 1;
            int day = told.get(i).fromDay();
            if (i == 0 ? day != 1 : day < earliest) {
                contradictions.add(new Contradiction(
                        "feedings-out-of-order",
                        "feedings/%d/fromDay".formatted(i),
                        "Feedings begin with day 1 and follow each other",
                        "fromDay is %d; %s"
                                .formatted(day, i == 0 ? "send 1." : "send %d or later.".formatted(earliest))));
            }
        }
        if (!contradictions.isEmpty()) {
            throw new Refused(new Refusal.Contradictory(contradictions, true));
        }
        return told.stream()
                .map(from -> new Fed(from.fromDay(), from.feeding()))
                .toList();
    }

    private DaysGranted daysGranted() {
        if (days == null) {
            return DaysGranted.ORDINARY;
        }
        boolean extended = days.upTo() == DaysGranted.UpTo.EXCEPTION || days.upTo() == DaysGranted.UpTo.AGREEMENT;
        if (extended != (days.lastDay() != null)) {
            throw new Refused(new Refusal.Contradictory(
                    List.of(new Contradiction(
                            extended ? "last-day-missing" : "last-day-not-extended",
                            "days/lastDay",
                            extended
                                    ? "An extension says how far it goes"
                                    : "Only an extension has a last day of its own",
                            extended
                                    ? "lastDay is missing beside %s. Send it.".formatted(days.upTo())
                                    : "lastDay is given beside %s. Leave it out: the protocol says it."
                                            .formatted(days.upTo()))),
                    true));
        }
        return new DaysGranted(days.upTo(), days.lastDay());
    }
}
