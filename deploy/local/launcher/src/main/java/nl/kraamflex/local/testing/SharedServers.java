package nl.kraamflex.local.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import nl.kraamflex.local.Checkout;
import nl.kraamflex.local.TestServers;

/**
 * Gives the tests of a service a real PostgreSQL and a real Kafka. The servers start once per Maven build, on fresh data, serve the
 * tests of all modules one after the other, and end with the build.
 *
 * <pre>
 * &#64;WithTestResource(value = SharedServers.class, initArgs = &#64;ResourceArg(name = "service", value = "billing"))
 * </pre>
 *
 * <p>The resource sets KRAAMFLEX_DATABASE_URL, KRAAMFLEX_DATABASE_USER, KRAAMFLEX_DATABASE_PASSWORD,
 * KRAAMFLEX_KAFKA_BOOTSTRAP_SERVERS, KRAAMFLEX_OIDC_ISSUER, KRAAMFLEX_OIDC_PUBLIC_KEY, KRAAMFLEX_KVK_NUMBER and KRAAMFLEX_BSN_KEYS; tokens that fit
 * come from {@link TestTokens}.
 */
public final class SharedServers implements QuarkusTestResourceLifecycleManager {
    private String service = "";

    @Override
    public void init(Map<String, String> initArgs) {
        service = initArgs.getOrDefault("service", "");
    }

    @Override
    public Map<String, String> start() {
        return forThisBuild().readyFor(service);
    }

    /** Does nothing: the servers end with the build. */
    @Override
    public void stop() {}

    static TestServers forThisBuild() {
        return new TestServers(Checkout.current(), MavenBuild.owner());
    }
}
