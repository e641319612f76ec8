package nl.kraamflex.indication.rest;

import java.util.List;
import nl.kraamflex.indication.usecase.ChooseSettings;

/** What holds for an organisation today, and every choice it made. */
public record SettingsAnswer(
        ProtocolFileAnswer protocol, List<SettingAnswer> settings, List<Choices> history, long version) {

    static SettingsAnswer of(ChooseSettings.Chosen chosen) {
        return new SettingsAnswer(
                ProtocolFileAnswer.of(chosen.inForce().protocol()),
                SettingAnswer.all(chosen.inForce().settings()),
                chosen.history().stream().map(Choices::of).toList(),
                chosen.version());
    }
}
