package nl.kraamflex.billing.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the keys for columns about persons from the environment; without usable ones the service does not start. */
final class KeysFromOutside {
    @Produces
    @Singleton
    @Startup
    ColumnCipher cipher(@ConfigProperty(name = KeyRing.VARIABLE) Optional<String> keys) {
        return new ColumnCipher(KeyRing.of(keys.orElse("")));
    }
}
