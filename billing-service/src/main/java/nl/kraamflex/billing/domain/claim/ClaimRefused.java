package nl.kraamflex.billing.domain.claim;

/** Carries a {@link ClaimRefusal} out of a use case, so that its transaction leaves nothing behind. */
public final class ClaimRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ClaimRefusal refusal;

    public ClaimRefused(ClaimRefusal refusal) {
        super(refusal.getClass().getSimpleName(), null, false, false);
        this.refusal = refusal;
    }

    /** Why. */
    public ClaimRefusal refusal() {
        return refusal;
    }
}
