package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A return code as the insurer gave it.
 *
 * @param code four letters or digits
 * @param meaning as far as it is known; absent for a code that nobody told us of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReturnCode(String code, @Nullable String meaning) {
    private static final ResourceBundle MEANINGS = ResourceBundle.getBundle("claim.return-codes");

    static ReturnCode of(String code) {
        return new ReturnCode(code, meaning(code));
    }

    private static @Nullable String meaning(String code) {
        try {
            return MEANINGS.getString(code);
        } catch (MissingResourceException unknown) {
            return null;
        }
    }
}
