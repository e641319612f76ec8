package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kraamflex.billing.domain.settings.ChildrenCounted;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.PartDays;
import nl.kraamflex.billing.domain.settings.Setting;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.billing.domain.settings.StayFormula;
import nl.kraamflex.billing.usecase.ChooseSettings;
import nl.kraamflex.platform.web.FigureAnswer;
import org.jspecify.annotations.Nullable;

/** What holds for an organisation today, and every choice it made. */
public record SettingsAnswer(
        List<SettingAnswer> settings,
        Map<String, String> contactText,
        Map<String, String> neutralContactText,
        List<Choices> history,
        long version) {
    /** Who chose. */
    public enum Origin {
        /** The shipped file, or an operator's in its place. */
        FILE,
        /** The organisation. */
        ORGANISATION,
        /** Nobody: what needs it is refused until the organisation chooses. */
        NOBODY
    }

    /**
     * What holds where no rule exists.
     *
     * @param name its name in the operations on settings
     * @param value a number, a word, true or false; null where nobody chose
     * @param origin whether the organisation chose it
     * @param choices what it can be
     */
    public record SettingAnswer(
            String name,
            @Nullable Object value,
            Origin origin,
            List<?> choices,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            FigureAnswer figure) {
        private static SettingAnswer of(String name, Setting<?> setting, @Nullable Object own, List<?> choices) {
            return new SettingAnswer(
                    name,
                    setting.value(),
                    own == null ? Origin.FILE : Origin.ORGANISATION,
                    choices,
                    FigureAnswer.of(setting.figure()));
        }

        private static <V> SettingAnswer of(
                String name, Optional<Setting<V>> setting, @Nullable Object own, List<?> choices) {
            return setting.map(found -> of(name, found, own, choices))
                    .orElseGet(() -> new SettingAnswer(name, null, Origin.NOBODY, choices, null));
        }
    }

    static SettingsAnswer of(ChooseSettings.Chosen chosen) {
        Settings inForce = chosen.inForce();
        OwnChoices own = inForce.choices();
        List<StayFormula> formulas = Arrays.asList(StayFormula.values());
        List<SettingAnswer> settings = new ArrayList<>();
        settings.add(SettingAnswer.of(
                "hoursStatementRequired",
                inForce.hoursStatementRequired(),
                own.hoursStatementRequired(),
                List.of(true, false)));
        settings.add(SettingAnswer.of("maternityHotel", inForce.maternityHotel(), own.maternityHotel(), formulas));
        settings.add(SettingAnswer.of("birthCentre", inForce.birthCentre(), own.birthCentre(), formulas));
        settings.add(SettingAnswer.of(
                "childrenCounted",
                inForce.childrenCounted(),
                own.childrenCounted(),
                Arrays.asList(ChildrenCounted.values())));
        settings.add(
                SettingAnswer.of("partDays", inForce.partDays(), own.partDays(), Arrays.asList(PartDays.values())));
        settings.add(SettingAnswer.of(
                "motherSharePercent", inForce.motherSharePercent(), own.motherSharePercent(), List.of()));
        return new SettingsAnswer(
                settings,
                inForce.contact().own(),
                inForce.contact().neutral(),
                chosen.history().stream().map(Choices::of).toList(),
                chosen.version());
    }
}
