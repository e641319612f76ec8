package nl.kraamflex.billing.domain.tariff;

/** How far a contract has come. */
public enum ContractState {
    /** Being agreed on: it can be changed, and no price of it is used. */
    DRAFT,
    /** In force: its prices are used, and it is changed no more. */
    ACTIVE,
    /** It ended on a day; its prices are used for care up to that day. */
    ENDED
}
