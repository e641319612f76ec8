package nl.kraamflex.indication.domain.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Source;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an organisation where sources conflict or are silent: the files' settings, and over them its own choices.
 *
 * @param choices the organisation's, for a receipt
 * @param hospitalStayOf whose nights in hospital take hours off
 * @param maternityHotelStay whether nights in a maternity hotel (kraamhotel) count as in hospital
 * @param birthCentreStay whether nights in a birth centre count as in hospital
 * @param floorAfterHospital what remains of the floor after nights in hospital
 * @param birthAssistanceInCeiling whether birth assistance uses up the ceiling
 * @param mixedFeeding which base package mixed feeding has
 * @param dayOneOfMultiples whose birth is day 1
 * @param feedingChange what a change of feeding during care does
 * @param lateRegistration whether late registration lowers what is promised
 * @param windowLawDate which date's law sets the last insured day
 * @param recheckDays days on which the indication is looked at again
 */
public record Settings(
        OwnChoices choices,
        Setting<HospitalStayOf> hospitalStayOf,
        Setting<StayElsewhere> maternityHotelStay,
        Setting<StayElsewhere> birthCentreStay,
        Setting<FloorAfterHospital> floorAfterHospital,
        Setting<BirthAssistanceInCeiling> birthAssistanceInCeiling,
        Setting<MixedFeeding> mixedFeeding,
        Setting<DayOneOfMultiples> dayOneOfMultiples,
        Setting<FeedingChange> feedingChange,
        Setting<LateRegistration> lateRegistration,
        Setting<WindowLawDate> windowLawDate,
        Setting<List<Integer>> recheckDays) {

    /**
     * The settings of a file with an organisation's choices over them.
     *
     * @param shipped the file's figures by their name
     */
    static Settings of(OwnChoices own, Function<String, Figure> shipped) {
        Figure recheck = shipped.apply("recheck-days");
        @Nullable List<Integer> ownDays = own.recheckDays();
        return new Settings(
                own,
                chosen(own, own.hospitalStayOf(), HospitalStayOf.class, shipped.apply("hospital-stay-of")),
                chosen(own, own.maternityHotelStay(), StayElsewhere.class, shipped.apply("maternity-hotel-stay")),
                chosen(own, own.birthCentreStay(), StayElsewhere.class, shipped.apply("birth-centre-stay")),
                chosen(own, own.floorAfterHospital(), FloorAfterHospital.class, shipped.apply("floor-after-hospital")),
                chosen(
                        own,
                        own.birthAssistanceInCeiling(),
                        BirthAssistanceInCeiling.class,
                        shipped.apply("birth-assistance-in-ceiling")),
                chosen(own, own.mixedFeeding(), MixedFeeding.class, shipped.apply("mixed-feeding")),
                chosen(own, own.dayOneOfMultiples(), DayOneOfMultiples.class, shipped.apply("day-one-of-multiples")),
                chosen(own, own.feedingChange(), FeedingChange.class, shipped.apply("feeding-change")),
                chosen(own, own.lateRegistration(), LateRegistration.class, shipped.apply("late-registration-rule")),
                chosen(own, own.windowLawDate(), WindowLawDate.class, shipped.apply("window-law-date")),
                ownDays == null
                        ? new Setting<>(
                                recheck.amounts().stream().map(Math::toIntExact).toList(), recheck)
                        : new Setting<>(
                                List.copyOf(ownDays),
                                ownFigure(
                                        own,
                                        recheck,
                                        new Figure.Amounts(ownDays.stream()
                                                .map(Integer::longValue)
                                                .toList()))));
    }

    /** Each setting with where it stands, in a fixed order. */
    public List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>();
        all.add(hospitalStayOf);
        all.add(maternityHotelStay);
        all.add(birthCentreStay);
        all.add(floorAfterHospital);
        all.add(birthAssistanceInCeiling);
        all.add(mixedFeeding);
        all.add(dayOneOfMultiples);
        all.add(feedingChange);
        all.add(lateRegistration);
        all.add(windowLawDate);
        all.add(recheckDays);
        return all;
    }

    private static <E extends Enum<E>> Setting<E> chosen(
            OwnChoices own, @Nullable E choice, Class<E> choices, Figure shipped) {
        return choice == null
                ? new Setting<>(shipped.choice(choices), shipped)
                : new Setting<>(choice, ownFigure(own, shipped, new Figure.Text(choice.name())));
    }

    private static Figure ownFigure(OwnChoices own, Figure shipped, Figure.Value value) {
        return new Figure(
                shipped.key(),
                value,
                shipped.unit(),
                Confidence.OURS,
                new Source(
                        "organisation",
                        "setting of the organisation",
                        own.version() == 0
                                ? "given with the calculation"
                                : "version %d, from %s".formatted(own.version(), own.validFrom()),
                        null,
                        null),
                List.of(),
                List.of(),
                shipped.note(),
                shipped.file());
    }
}
