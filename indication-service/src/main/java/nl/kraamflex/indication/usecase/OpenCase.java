package nl.kraamflex.indication.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.ChosenSettings;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Plausibility;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.protocol.Parity;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Registers a family's pregnancy as a case. */
@ApplicationScoped
public class OpenCase {
    /**
     * What is told of a family.
     *
     * @param registeredAt null for now
     */
    public record Facts(
            String reference,
            LocalDate dueDate,
            Household household,
            @Nullable Parity parity,
            @Nullable Instant registeredAt) {}

    private final Cases cases;
    private final AnnounceCase announce;
    private final Protocols protocols;
    private final ChosenSettings settings;
    private final DatedLaw law;
    private final Clock clock;

    OpenCase(
            Cases cases,
            AnnounceCase announce,
            Protocols protocols,
            ChosenSettings settings,
            DatedLaw law,
            Clock clock) {
        this.cases = cases;
        this.announce = announce;
        this.protocols = protocols;
        this.settings = settings;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Opens a case.
     *
     * @return the case at version 1
     * @throws Refused when a date is implausible or the reference is taken
     * @throws nl.kraamflex.indication.domain.protocol.NoProtocol when no protocol covers the due date
     */
    @Transactional
    public MaternityCase open(Facts facts) {
        // A date that no protocol covers is refused here by name, before there is a case that could never be indicated.
        protocols.on(facts.dueDate(), settings.on(facts.dueDate()));
        Instant now = clock.instant();
        MaternityCase.Registration registration = new MaternityCase.Registration(
                facts.reference(),
                facts.dueDate(),
                facts.household(),
                facts.parity(),
                facts.registeredAt() == null ? now : facts.registeredAt());
        List<Plausibility.Fault> faults = new Plausibility(law, now).ofRegistration(registration);
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal.Implausible(faults));
        }
        MaternityCase opened = MaternityCase.opened(UuidCreator.getTimeOrderedEpoch(), registration);
        cases.add(opened);
        announce.announce(opened, now);
        return opened;
    }
}
