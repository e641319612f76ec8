package nl.kraamflex.billing.domain.tariff;

/** Who collects the own contribution from the family (tariffs differ by insurer, so the contract says it). */
public enum ContributionCollector {
    /** The provider sends the family a bill. */
    PROVIDER,
    /** The insurer pays the provider in full and settles with the family itself. */
    INSURER
}
