package nl.kraamflex.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The organisation (AGB code, eight digits) for which the present request or event is handled. It is set once, from the
 * token's claim {@code organisation} or from the event's data, before anything is read or written; every database session
 * is bound to it.
 */
@RequestScoped
public class CurrentOrganisation {
    private static final Pattern AGB_CODE = Pattern.compile("\\d{8}");

    private @Nullable String agbCode;

    /**
     * Whether a text has the form of an AGB code.
     *
     * @return true for exactly eight digits; whether the code exists only the AGB register knows
     */
    public static boolean isAgbCode(@Nullable String text) {
        return text != null && AGB_CODE.matcher(text).matches();
    }

    /**
     * Binds this request or event to an organisation.
     *
     * @param agbCode eight digits
     * @throws IllegalArgumentException when it is not an AGB code
     * @throws IllegalStateException when the request was already bound to another organisation
     */
    public void bind(String agbCode) {
        if (!isAgbCode(agbCode)) {
            throw new IllegalArgumentException(
                    "organisation is '%s': it must be an AGB code of eight digits.".formatted(agbCode));
        }
        if (this.agbCode != null && !this.agbCode.equals(agbCode)) {
            throw new IllegalStateException("One request was bound to two organisations: this is a defect.");
        }
        this.agbCode = agbCode;
    }

    /**
     * The AGB code this request is bound to.
     *
     * @throws IllegalStateException when it was not bound: nothing may be read or written then
     */
    public String agbCode() {
        if (agbCode == null) {
            throw new IllegalStateException("No organisation is bound to this request: data may not be touched.");
        }
        return agbCode;
    }
}
