package nl.kraamflex.indication.domain;

import org.jspecify.annotations.Nullable;

/**
 * Care after day 10: by law a reasoned exception on contiguous days, in consultation with the insurer; or under an agreement.
 *
 * @param lastDay last day of care, the day of birth being day 1
 * @param exceptionReason why care goes on; never leaves this service; null under an agreement
 * @param insurerConsulted whether the insurer was consulted
 * @param agreement the agreement that pays; null for an exception
 */
public record Extension(
        int lastDay,
        @Nullable String exceptionReason,
        boolean insurerConsulted,
        @Nullable Agreement agreement) {
    /**
     * An agreement with a name.
     *
     * @param kind with whom
     * @param name its name, such as that of a trial
     */
    public record Agreement(Kind kind, String name) {
        /** With whom an agreement is made. */
        public enum Kind {
            TRIAL,
            INSURER
        }
    }
}
