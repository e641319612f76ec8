package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import nl.kraamflex.billing.domain.CareCalendar;
import nl.kraamflex.billing.domain.settings.ChosenSettings;
import nl.kraamflex.billing.domain.settings.ContactText;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.wording.TextSet;

/** Tells whom a family asks that cannot pay, in the organisation's own words of today. */
@ApplicationScoped
public class ReadContactTexts {
    private final ChosenSettings chosen;
    private final Clock clock;

    ReadContactTexts(ChosenSettings chosen, Clock clock) {
        this.chosen = chosen;
        this.clock = clock;
    }

    /** The organisation's words for families of a text set, by language tag; not every language need be there. */
    @Transactional
    public Map<String, String> read(TextSet set) {
        OwnChoices own = chosen.on(CareCalendar.dateOf(clock.instant()));
        return new ContactText(own.contactText(), own.neutralContactText()).in(set);
    }
}
