package nl.kraamflex.billing.domain;

/** Ends a change that is refused and rolls it back. */
public final class ArrangementRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ArrangementRefusal refusal;

    /** Carries the refusal to whoever answers. */
    public ArrangementRefused(ArrangementRefusal refusal) {
        super(refusal.getClass().getSimpleName());
        this.refusal = refusal;
    }

    /** Why. */
    public ArrangementRefusal refusal() {
        return refusal;
    }
}
