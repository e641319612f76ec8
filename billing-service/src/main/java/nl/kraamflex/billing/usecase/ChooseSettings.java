package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import nl.kraamflex.billing.domain.ArrangementRefused;
import nl.kraamflex.billing.domain.CareCalendar;
import nl.kraamflex.billing.domain.Versioning;
import nl.kraamflex.billing.domain.settings.ChosenSettings;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.platform.dated.FigureNotPublished;
import org.jspecify.annotations.Nullable;

/** Reads and makes an organisation's choices where no rule exists; each holds for dates of care from a date on. */
@ApplicationScoped
public class ChooseSettings {
    /** What holds today, with every choice ever made, the latest first. */
    public record Chosen(Settings inForce, List<ChosenSettings.Recorded> history) {
        /** Version of the latest choice; 0 when none was made. */
        public long version() {
            return history.isEmpty() ? 0 : history.getFirst().choices().version();
        }
    }

    private final ChosenSettings settings;
    private final CurrentLaw law;
    private final Clock clock;

    ChooseSettings(ChosenSettings settings, CurrentLaw law, Clock clock) {
        this.settings = settings;
        this.law = law;
        this.clock = clock;
    }

    /** What holds today. */
    @Transactional
    public Chosen read() {
        LocalDate today = CareCalendar.dateOf(clock.instant());
        return new Chosen(Settings.on(law.get(), today, settings.on(today)), settings.history());
    }

    /**
     * Makes a choice that holds for care from a date on. What was issued or sent before is not changed by it.
     *
     * @param validFrom that date
     * @param choices the choice, given its version
     * @param expected version the caller read, null when it believes there is none
     * @param by who chooses
     * @throws ArrangementRefused when the version is not the present one
     * @throws FigureNotPublished when the shipped file, to which the rest is left, does not reach so far back
     */
    @Transactional
    public Chosen choose(LocalDate validFrom, LongFunction<OwnChoices> choices, @Nullable Long expected, String by) {
        OwnChoices chosen = choices.apply(Versioning.next(settings.lockLatestVersion(), expected));
        Settings.on(law.get(), validFrom, chosen);
        settings.add(new ChosenSettings.Recorded(chosen, clock.instant(), by));
        return read();
    }
}
