package nl.kraamflex.billing.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often figures of an operator were confirmed in this installation: one row. */
@Entity
@Table(name = "law_confirmations")
class LawConfirmationsEntity {
    static final int ONLY = 1;

    @Id
    int id;

    long times;
}
