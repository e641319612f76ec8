package nl.kraamflex.indication.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.ChosenSettings;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.indication.domain.protocol.Rules;
import org.jspecify.annotations.Nullable;

/** Reads and makes an organisation's choices where the protocol leaves a choice; each holds from a date on. */
@ApplicationScoped
public class ChooseSettings {
    /** What holds today, with every choice ever made, the latest first. */
    public record Chosen(Rules inForce, List<OwnChoices> history) {
        /** Version of the latest choice; 0 when none was made. */
        public long version() {
            return history.isEmpty() ? 0 : history.getFirst().version();
        }
    }

    private final ChosenSettings settings;
    private final Cases cases;
    private final Protocols protocols;
    private final Clock clock;

    ChooseSettings(ChosenSettings settings, Cases cases, Protocols protocols, Clock clock) {
        this.settings = settings;
        this.cases = cases;
        this.protocols = protocols;
        this.clock = clock;
    }

    /** What holds today. */
    @Transactional
    public Chosen read() {
        return new Chosen(protocols.on(today(), settings.on(today())), settings.history());
    }

    /**
     * Makes a choice that holds for births from a date on.
     *
     * @param choices the choice, given its version
     * @param expected version the caller read, null when it believes there is none
     * @throws Refused when the version is not the present one, or the date would change what running cases are entitled to
     * @throws nl.kraamflex.indication.domain.protocol.NoProtocol when the protocol chosen is not on file for the date
     */
    @Transactional
    public Chosen choose(LocalDate validFrom, Function<Long, OwnChoices> choices, @Nullable Long expected) {
        long version = Versions.next(expected, settings.lockLatestVersion());
        LocalDate earliest = today().plusDays(1);
        if (validFrom.isBefore(earliest) && cases.any()) {
            throw new Refused(new Refusal.SettingsInThePast(validFrom, earliest));
        }
        OwnChoices chosen = choices.apply(version);
        protocols.on(validFrom, chosen);
        settings.add(chosen, clock.instant());
        return read();
    }

    private LocalDate today() {
        return clock.instant().atZone(Birth.ZONE).toLocalDate();
    }
}
