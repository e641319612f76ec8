package nl.kraamflex.billing.domain.contribution;

/** The words of the law files on exemptions. */
enum Exemption {
    CHARGED,
    EXEMPT
}
