package nl.kraamflex.bench.indication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.kraamflex.bench.indication.IndicationInput.FloorAfterHospital;
import nl.kraamflex.indication.domain.calculation.CareFacts;
import nl.kraamflex.indication.domain.calculation.DaysGranted;
import nl.kraamflex.indication.domain.calculation.Fed;
import nl.kraamflex.indication.domain.calculation.GivenFactor;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.IndicationRules;
import nl.kraamflex.indication.domain.calculation.Language;
import nl.kraamflex.indication.domain.calculation.Line;
import nl.kraamflex.indication.domain.calculation.Loss;
import nl.kraamflex.indication.domain.calculation.Stay;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.platform.dated.DatedLaw;

/** The rules of indication-service, with each step said in Dutch. */
public final class IndicationSubject implements IndicationCalculator<IndicationSubject.Explained> {
    private final LocalDate dateOfBirth;
    private final Map<FloorAfterHospital, Rules> rules = new EnumMap<>(FloorAfterHospital.class);

    /**
     * What the service answers with: the indication, and its steps in words.
     *
     * @param indication hours and lines
     * @param sentences one for each line
     */
    public record Explained(Indication indication, List<String> sentences) {}

    /**
     * With the rules that hold on a date.
     *
     * @param law every figure on file
     * @param lawDate the date of birth of every family
     */
    public IndicationSubject(DatedLaw law, LocalDate lawDate) {
        this.dateOfBirth = lawDate;
        Protocols protocols = new Protocols(law);
        for (FloorAfterHospital setting : FloorAfterHospital.values()) {
            rules.put(setting, protocols.on(lawDate, choosing(setting)));
        }
    }

    @Override
    public Supplier<Explained> prepare(IndicationInput input) {
        CareFacts facts = facts(input);
        Rules ofSetting = Objects.requireNonNull(rules.get(input.floorAfterHospital()));
        return () -> {
            Indication indication = IndicationRules.calculate(facts, ofSetting);
            List<String> sentences = new ArrayList<>(indication.lines().size());
            for (Line line : indication.lines()) {
                sentences.add(line.sentence().in(Language.DUTCH, TextSet.STANDARD));
            }
            return new Explained(indication, sentences);
        };
    }

    @Override
    public IndicationAnswer answer(Explained result) {
        return switch (result.indication()) {
            case Indication.Hours hours ->
                new IndicationAnswer(
                        hours.minutes(),
                        hours.lines().stream().map(Line::ruleId).toList());
            case Indication.ClinicianDecides open ->
                throw new IllegalStateException(
                        "Every family of the bench has hours, and one was asked " + open.question());
        };
    }

    private CareFacts facts(IndicationInput input) {
        Stay ofMother = new Stay(
                Stay.Person.MOTHER,
                null,
                Stay.Place.HOSPITAL,
                dateOfBirth,
                dateOfBirth.plusDays(input.hospitalNights()),
                false);
        return new CareFacts(
                dateOfBirth,
                dateOfBirth,
                Household.BIRTH_FAMILY,
                null,
                input.children(),
                Loss.NONE,
                List.of(),
                List.of(new Fed(1, Feeding.valueOf(input.feeding().name()))),
                null,
                input.factors().stream()
                        .map(factor -> new GivenFactor(factor.code().name(), factor.minutes()))
                        .toList(),
                input.hospitalNights() == 0 ? List.of() : List.of(ofMother),
                DeciderRole.MIDWIFE,
                null,
                input.birthAssistanceMinutes(),
                input.wishedMinutes(),
                input.daysNineAndTen() ? DaysGranted.LAST_ORDINARY : DaysGranted.ORDINARY);
    }

    /** An organisation that chose nothing but this. */
    private static OwnChoices choosing(FloorAfterHospital setting) {
        return new OwnChoices(
                0,
                null,
                null,
                null,
                null,
                null,
                nl.kraamflex.indication.domain.protocol.FloorAfterHospital.valueOf(setting.name()),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
