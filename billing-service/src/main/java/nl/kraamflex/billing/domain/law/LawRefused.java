package nl.kraamflex.billing.domain.law;

/** Carries a {@link LawRefusal} out of a use case, so that its transaction leaves nothing behind. */
public final class LawRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LawRefusal refusal;

    public LawRefused(LawRefusal refusal) {
        super(refusal.getClass().getSimpleName(), null, false, false);
        this.refusal = refusal;
    }

    public LawRefusal refusal() {
        return refusal;
    }
}
