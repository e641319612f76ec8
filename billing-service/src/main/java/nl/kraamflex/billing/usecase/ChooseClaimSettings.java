package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.kraamflex.billing.domain.claim.ClaimRefused;
import nl.kraamflex.billing.domain.claim.ClaimSettings;
import nl.kraamflex.billing.domain.claim.ClaimSettingsRecord;
import org.jspecify.annotations.Nullable;

/** Keeps what an organisation chose about its claims. */
@ApplicationScoped
public class ChooseClaimSettings {
    private final ClaimSettingsRecord settings;

    ChooseClaimSettings(ClaimSettingsRecord settings) {
        this.settings = settings;
    }

    /** The choice in force. */
    @Transactional
    public ClaimSettings read() {
        return settings.read();
    }

    /**
     * Replaces the choice.
     *
     * @param chosen what is to hold; its version is of no account
     * @param expected version the caller read; null when it believes there is none
     * @throws ClaimRefused when the caller read another version
     */
    @Transactional
    public ClaimSettings choose(ClaimSettings chosen, @Nullable Long expected) {
        ClaimSettings recorded = new ClaimSettings(
                ClaimVersions.next(expected, settings.lockVersion()),
                chosen.waitsForSignature(),
                chosen.lateClaimsTakenBy(),
                chosen.production());
        settings.replace(recorded);
        return recorded;
    }
}
