package nl.kraamflex.billing.rest;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.ContractRules;

@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
class ApiContractTest extends ContractRules {
    private static final String[] ROLES = {"billing-read", "billing-write", "operator", "auditor"};

    private static TestTokens ours() {
        return TestTokens.forOrganisation("33000001").roles(ROLES);
    }

    @Override
    protected String token() {
        return ours().sign();
    }

    @Override
    protected String tokenWithoutRoles() {
        return TestTokens.forOrganisation("33000001")
                .roles("indication-read", "scheduling-write")
                .sign();
    }

    @Override
    protected String tokenWithoutOrganisation() {
        return TestTokens.withoutOrganisation().roles(ROLES).sign();
    }

    @Override
    protected Map<String, String> wrongTokens() {
        return Map.of(
                "another audience", ours().audience("elsewhere").sign(),
                "another issuer", ours().issuer("https://elsewhere.invalid").sign(),
                "an expiry in the past", ours().expired().sign(),
                "a foreign signature", ours().signedByForeignKey().sign(),
                "no form of a token", "garbage");
    }
}
