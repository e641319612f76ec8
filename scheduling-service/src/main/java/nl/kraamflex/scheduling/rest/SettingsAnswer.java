package nl.kraamflex.scheduling.rest;

import java.util.Arrays;
import java.util.List;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.scheduling.domain.MidwifeSignature;
import nl.kraamflex.scheduling.domain.OwnChoices;
import nl.kraamflex.scheduling.domain.Rounding;
import nl.kraamflex.scheduling.domain.RoundingMode;
import nl.kraamflex.scheduling.domain.Setting;
import nl.kraamflex.scheduling.domain.Settings;
import nl.kraamflex.scheduling.usecase.ChooseSettings;
import org.jspecify.annotations.Nullable;

/** What holds for an organisation today, and every choice it made. */
public record SettingsAnswer(List<SettingAnswer> settings, List<Choices> history, long version) {
    /** Who chose. */
    public enum Origin {
        /** The shipped file, or an operator's in its place. */
        FILE,
        /** The organisation. */
        ORGANISATION
    }

    /**
     * What holds where no rule exists.
     *
     * @param name its name in the operations on settings
     * @param value a number or a word
     * @param origin whether the organisation chose it
     * @param choices what it can be
     */
    public record SettingAnswer(String name, Object value, Origin origin, List<?> choices, FigureAnswer figure) {
        private static SettingAnswer of(String name, Setting<?> setting, @Nullable Object own, List<?> choices) {
            return new SettingAnswer(
                    name,
                    setting.value(),
                    own == null ? Origin.FILE : Origin.ORGANISATION,
                    choices,
                    FigureAnswer.of(setting.figure()));
        }
    }

    static SettingsAnswer of(ChooseSettings.Chosen chosen) {
        Settings inForce = chosen.inForce();
        OwnChoices own = inForce.choices();
        return new SettingsAnswer(
                List.of(
                        SettingAnswer.of(
                                "roundingStepMinutes",
                                inForce.roundingStep(),
                                own.roundingStepMinutes(),
                                Rounding.STEPS),
                        SettingAnswer.of(
                                "roundingMode",
                                inForce.roundingMode(),
                                own.roundingMode(),
                                Arrays.asList(RoundingMode.values())),
                        SettingAnswer.of(
                                "midwifeSignature",
                                inForce.midwifeSignature(),
                                own.midwifeSignature(),
                                Arrays.asList(MidwifeSignature.values()))),
                chosen.history().stream().map(Choices::of).toList(),
                chosen.version());
    }
}
