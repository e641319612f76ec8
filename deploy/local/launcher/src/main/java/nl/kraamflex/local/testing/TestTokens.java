package nl.kraamflex.local.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.kraamflex.local.LocalKeys;
import nl.kraamflex.local.LocalToken;
import nl.kraamflex.local.Role;
import org.jspecify.annotations.Nullable;

/**
 * Makes tokens for tests: ones that a service with the settings of {@link SharedServers} accepts, and ones that it must refuse.
 *
 * <pre>
 * TestTokens.forOrganisation("33000001").roles("indication-read").sign()
 * </pre>
 */
public final class TestTokens {
    private static final Duration VALID = Duration.ofHours(6);
    private static final Duration ENDED = Duration.ofHours(-1);
    private static final String SUBJECT = "test-user";

    private final LocalToken token;
    private final boolean foreign;

    private TestTokens(LocalToken token, boolean foreign) {
        this.token = token;
        this.foreign = foreign;
    }

    /**
     * A token that is accepted, with all roles.
     *
     * @param organisation the claim, usually an AGB code of eight digits; it is not checked, so that bad ones can be tried
     */
    public static TestTokens forOrganisation(String organisation) {
        return of(organisation);
    }

    /** A token without the claim that names the organisation. */
    public static TestTokens withoutOrganisation() {
        return of(null);
    }

    private static TestTokens of(@Nullable String organisation) {
        var roles = Arrays.stream(Role.values()).map(Role::word).toList();
        return new TestTokens(
                new LocalToken(LocalToken.ISSUER, LocalToken.AUDIENCE, SUBJECT, organisation, roles, VALID), false);
    }

    /** The same token with these roles only; with none when none is named. */
    public TestTokens roles(String... roles) {
        return new TestTokens(
                new LocalToken(
                        token.issuer(),
                        token.audience(),
                        token.subject(),
                        token.organisation(),
                        List.of(roles),
                        token.lifetime()),
                foreign);
    }

    /** The same token for another person or program. */
    public TestTokens subject(String subject) {
        return new TestTokens(
                new LocalToken(
                        token.issuer(),
                        token.audience(),
                        subject,
                        token.organisation(),
                        token.roles(),
                        token.lifetime()),
                foreign);
    }

    /** The same token meant for somebody else: must be refused with 401. */
    public TestTokens audience(String audience) {
        return new TestTokens(
                new LocalToken(
                        token.issuer(),
                        audience,
                        token.subject(),
                        token.organisation(),
                        token.roles(),
                        token.lifetime()),
                foreign);
    }

    /** The same token from another issuer: must be refused with 401. */
    public TestTokens issuer(String issuer) {
        return new TestTokens(
                new LocalToken(
                        issuer,
                        token.audience(),
                        token.subject(),
                        token.organisation(),
                        token.roles(),
                        token.lifetime()),
                foreign);
    }

    /** The same token, ended an hour ago: must be refused with 401. */
    public TestTokens expired() {
        return new TestTokens(
                new LocalToken(
                        token.issuer(), token.audience(), token.subject(), token.organisation(), token.roles(), ENDED),
                foreign);
    }

    /** The same token, signed with a key that no service knows: must be refused with 401. */
    public TestTokens signedByForeignKey() {
        return new TestTokens(token, true);
    }

    /** The token in its compact form, for the header {@code Authorization: Bearer …}. */
    public String sign() {
        var keys = foreign ? LocalKeys.generate() : Keys.OF_THIS_BUILD;
        return token.sign(keys, Clock.systemUTC());
    }

    /** Read once per JVM, and only when a token is signed with them. */
    private static final class Keys {
        private static final LocalKeys OF_THIS_BUILD =
                SharedServers.forThisBuild().keys();
    }
}
