package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.kraamflex.billing.domain.settings.BillingSettings;
import nl.kraamflex.billing.domain.settings.ChosenSettings;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.platform.dated.DatedLaw;

/** The settings of the current organisation, as it chose them over the shipped file. */
@ApplicationScoped
class SettingsOfOrganisation implements BillingSettings {
    private final ChosenSettings chosen;
    private final DatedLaw files;

    SettingsOfOrganisation(ChosenSettings chosen, DatedLaw files) {
        this.chosen = chosen;
        this.files = files;
    }

    @Override
    public Settings on(LocalDate date) {
        return Settings.on(files, date, chosen.on(date));
    }
}
