package nl.kraamflex.billing.domain.claim;

/** What the current organisation chose about its claims. */
public interface ClaimSettingsRecord {
    /** The choice in force; {@link ClaimSettings#DEFAULT} before the first. */
    ClaimSettings read();

    /**
     * The version of the choice in force, which nobody else changes before this transaction ends.
     *
     * @return 0 before the first choice
     */
    long lockVersion();

    /** Replaces the choice. */
    void replace(ClaimSettings chosen);
}
