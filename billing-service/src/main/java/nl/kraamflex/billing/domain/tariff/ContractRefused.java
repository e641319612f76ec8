package nl.kraamflex.billing.domain.tariff;

/** Carries a {@link ContractRefusal} out of a use case, so that its transaction leaves nothing behind. */
public final class ContractRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ContractRefusal refusal;

    public ContractRefused(ContractRefusal refusal) {
        super(refusal.getClass().getSimpleName(), null, false, false);
        this.refusal = refusal;
    }

    public ContractRefusal refusal() {
        return refusal;
    }
}
