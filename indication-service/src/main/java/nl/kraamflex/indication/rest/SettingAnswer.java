package nl.kraamflex.indication.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Setting;
import nl.kraamflex.indication.domain.protocol.Settings;
import nl.kraamflex.platform.web.FigureAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What holds where sources conflict or are silent.
 *
 * @param name its name in the operations on settings
 * @param value a word, or a list of days
 * @param origin whether the organisation chose it
 * @param choices the words it can be; absent for days
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SettingAnswer(
        String name, Object value, Origin origin, @Nullable List<String> choices, FigureAnswer figure) {

    /** Who chose. */
    public enum Origin {
        /** The files on hand: the protocol, or the law beside it. */
        FILE,
        /** The organisation. */
        ORGANISATION
    }

    private record Named(
            String name, Function<Settings, Setting<?>> setting, Function<OwnChoices, @Nullable Object> own) {}

    private static final List<Named> ALL = List.of(
            new Named("hospitalStayOf", Settings::hospitalStayOf, OwnChoices::hospitalStayOf),
            new Named("maternityHotelStay", Settings::maternityHotelStay, OwnChoices::maternityHotelStay),
            new Named("birthCentreStay", Settings::birthCentreStay, OwnChoices::birthCentreStay),
            new Named("floorAfterHospital", Settings::floorAfterHospital, OwnChoices::floorAfterHospital),
            new Named(
                    "birthAssistanceInCeiling",
                    Settings::birthAssistanceInCeiling,
                    OwnChoices::birthAssistanceInCeiling),
            new Named("mixedFeeding", Settings::mixedFeeding, OwnChoices::mixedFeeding),
            new Named("dayOneOfMultiples", Settings::dayOneOfMultiples, OwnChoices::dayOneOfMultiples),
            new Named("feedingChange", Settings::feedingChange, OwnChoices::feedingChange),
            new Named("lateRegistration", Settings::lateRegistration, OwnChoices::lateRegistration),
            new Named("windowLawOf", Settings::windowLawDate, OwnChoices::windowLawDate),
            new Named("recheckDays", Settings::recheckDays, OwnChoices::recheckDays));

    /** Every setting, in a fixed order. */
    static List<SettingAnswer> all(Settings settings) {
        return ALL.stream().map(named -> of(named, settings)).toList();
    }

    private static SettingAnswer of(Named named, Settings settings) {
        Setting<?> setting = named.setting().apply(settings);
        return new SettingAnswer(
                named.name(),
                setting.value(),
                named.own().apply(settings.choices()) == null ? Origin.FILE : Origin.ORGANISATION,
                setting.value() instanceof Enum<?> word
                        ? Arrays.stream(word.getDeclaringClass().getEnumConstants())
                                .map(choice -> ((Enum<?>) choice).name())
                                .toList()
                        : null,
                FigureAnswer.of(setting.figure()));
    }
}
