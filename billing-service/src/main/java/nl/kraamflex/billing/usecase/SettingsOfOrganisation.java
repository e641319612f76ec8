package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.kraamflex.billing.domain.settings.BillingSettings;
import nl.kraamflex.billing.domain.settings.ChosenSettings;
import nl.kraamflex.billing.domain.settings.Settings;

/** The settings of the current organisation, as it chose them over the shipped file. */
@ApplicationScoped
class SettingsOfOrganisation implements BillingSettings {
    private final ChosenSettings chosen;
    private final CurrentLaw law;

    SettingsOfOrganisation(ChosenSettings chosen, CurrentLaw law) {
        this.chosen = chosen;
        this.law = law;
    }

    @Override
    public Settings on(LocalDate date) {
        return Settings.on(law.get(), date, chosen.on(date));
    }
}
