package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.ChosenSettings;
import nl.kraamflex.scheduling.domain.OwnChoices;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.Settings;
import org.jspecify.annotations.Nullable;

/** Reads and makes an organisation's choices where no rule exists; each holds from a date on. */
@ApplicationScoped
public class ChooseSettings {
    /** What holds today, with every choice ever made, the latest first. */
    public record Chosen(Settings inForce, List<OwnChoices> history) {
        /** Version of the latest choice; 0 when none was made. */
        public long version() {
            return history.isEmpty() ? 0 : history.getFirst().version();
        }
    }

    private final ChosenSettings settings;
    private final Schedules schedules;
    private final DatedLaw law;
    private final Clock clock;

    ChooseSettings(ChosenSettings settings, Schedules schedules, DatedLaw law, Clock clock) {
        this.settings = settings;
        this.schedules = schedules;
        this.law = law;
        this.clock = clock;
    }

    /** What holds today. */
    @Transactional
    public Chosen read() {
        LocalDate today = CareCalendar.dateOf(clock.instant());
        return new Chosen(Settings.on(law, today, settings.on(today)), settings.history());
    }

    /**
     * Makes a choice that holds for visits that begin from a date on.
     *
     * @param validFrom that date
     * @param choices the choice, given its version
     * @param expected version the caller read, null when it believes there is none
     * @throws Refused when the version is not the present one, or visits from that date on are on record already
     * @throws FigureNotPublished when the shipped file, to which the rest is left, does not reach so far back
     */
    @Transactional
    public Chosen choose(LocalDate validFrom, LongFunction<OwnChoices> choices, @Nullable Long expected) {
        long current = settings.lockLatestVersion();
        if (expected == null && current > 0) {
            throw new Refused(new Refusal.VersionRequired(current));
        }
        if (expected != null && expected != current) {
            throw new Refused(new Refusal.VersionMismatch(expected, current));
        }
        schedules.lastDeliveryDate().filter(last -> !validFrom.isAfter(last)).ifPresent(last -> {
            throw new Refused(new Refusal.SettingsInThePast(validFrom, last.plusDays(1)));
        });
        OwnChoices chosen = choices.apply(current + 1);
        Settings.on(law, validFrom, chosen);
        settings.add(chosen, clock.instant());
        return read();
    }
}
