package nl.kraamflex.local;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * What a token says before it is signed (JSON Web Token, RS256).
 *
 * @param issuer who vouches for it
 * @param audience whom it is meant for
 * @param subject the person or program that bears it
 * @param organisation the AGB code on whose behalf it acts, eight digits; null for a token that names none
 * @param roles what the bearer may do, as tokens carry it
 * @param lifetime how long it is valid from now on; negative for one that has ended already
 */
public record LocalToken(
        String issuer,
        String audience,
        String subject,
        @Nullable String organisation,
        List<String> roles,
        Duration lifetime) {
    /** Who vouches for tokens of a local suite; it is an address that can never be reached. */
    public static final String ISSUER = "https://issuer.kraamflex.invalid";

    /** Whom tokens are meant for: all services of the suite. */
    public static final String AUDIENCE = "kraamflex";

    private static final String CLIENT = "kraamflex-local";
    private static final String SUBJECT = "local-user";
    private static final Duration LIFETIME = Duration.ofHours(6);
    private static final Pattern AGB_CODE = Pattern.compile("\\d{8}");

    /** Keeps a copy of the roles. */
    public LocalToken {
        roles = List.copyOf(roles);
    }

    /**
     * A token that the local services accept, for six hours.
     *
     * @param organisation an AGB code, eight digits
     * @param roles what the bearer may do
     * @throws LauncherFailure when the organisation is no AGB code
     */
    public static LocalToken of(String organisation, List<Role> roles) {
        if (!AGB_CODE.matcher(organisation).matches()) {
            throw new LauncherFailure("The organisation is \"" + organisation
                    + "\": give its AGB code, eight digits, for example 33000001.");
        }
        return new LocalToken(
                ISSUER,
                AUDIENCE,
                SUBJECT,
                organisation,
                roles.stream().map(Role::word).toList(),
                LIFETIME);
    }

    /**
     * The token in its compact form, ready for the header {@code Authorization: Bearer …}.
     *
     * @param keys whose private key signs
     * @param clock tells when it begins
     */
    public String sign(LocalKeys keys, Clock clock) {
        var now = clock.instant();
        var end = now.plus(lifetime);
        var begin = lifetime.isNegative() ? end.plus(lifetime) : now;
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(subject);
        claims.setClaim("azp", CLIENT);
        if (organisation != null) {
            claims.setStringClaim("organisation", organisation);
        }
        claims.setStringListClaim("groups", roles);
        claims.setIssuedAt(NumericDate.fromSeconds(begin.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        claims.setGeneratedJwtId();
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setKey(keys.privateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException notSigned) {
            throw new LauncherFailure("The token cannot be signed (" + notSigned.getMessage() + ").", notSigned);
        }
    }
}
