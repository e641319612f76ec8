package nl.kraamflex.indication.rest;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.ContractRules;

@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class ApiContractTest extends ContractRules {
    private static final String[] ROLES = {"indication-read", "indication-write", "operator"};

    @Override
    protected String token() {
        return TestTokens.forOrganisation("33000001").roles(ROLES).sign();
    }

    @Override
    protected String tokenWithoutRoles() {
        return TestTokens.forOrganisation("33000001").roles("billing-read").sign();
    }

    @Override
    protected String tokenWithoutOrganisation() {
        return TestTokens.withoutOrganisation().roles(ROLES).sign();
    }

    @Override
    protected Map<String, String> wrongTokens() {
        return Map.of(
                "another audience",
                        TestTokens.forOrganisation("33000001")
                                .roles(ROLES)
                                .audience("elsewhere")
                                .sign(),
                "another issuer",
                        TestTokens.forOrganisation("33000001")
                                .roles(ROLES)
                                .issuer("https://elsewhere.invalid")
                                .sign(),
                "an expiry in the past",
                        TestTokens.forOrganisation("33000001")
                                .roles(ROLES)
                                .expired()
                                .sign(),
                "a foreign signature",
                        TestTokens.forOrganisation("33000001")
                                .roles(ROLES)
                                .signedByForeignKey()
                                .sign(),
                "no form of a token", "garbage");
    }
}
