package nl.kraamflex.billing.domain.claim;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import nl.kraamflex.platform.dated.DatedLaw;

/** The shipped law, and the same with codes that no list has. */
public enum ClaimLaw {
    SHIPPED {
        @Override
        public DatedLaw law() {
            return DatedLaw.shipped();
        }
    },
    WITH_CODES {
        @Override
        public DatedLaw law() {
            try {
                return DatedLaw.load(Path.of(Objects.requireNonNull(
                                ClaimLaw.class.getResource("/claim-law"), "claim-law is not on the test class path")
                        .toURI()));
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    public abstract DatedLaw law();
}
