package nl.kraamflex.platform.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** The environment variables an installation must set, and those that exist only for local use. */
public final class InstallationSettings {
    private record Setting(String name, Pattern form, String meaning) {}

    private static final Pattern HTTPS_URL = Pattern.compile("https://\\S+");
    private static final Pattern ANYTHING = Pattern.compile("(?s).*\\S.*");

    private static final List<Setting> REQUIRED = List.of(
            new Setting(
                    "KRAAMFLEX_DATABASE_URL",
                    Pattern.compile("jdbc:postgresql://\\S+"),
                    "the JDBC address of this service's own database, jdbc:postgresql://host:port/name"),
            new Setting("KRAAMFLEX_DATABASE_USER", ANYTHING, "the database role of this service"),
            new Setting("KRAAMFLEX_DATABASE_PASSWORD", ANYTHING, "the password of that role"),
            new Setting("KRAAMFLEX_KAFKA_BOOTSTRAP_SERVERS", ANYTHING, "the Kafka brokers, host:port[,host:port]"),
            new Setting(
                    "KRAAMFLEX_OIDC_ISSUER",
                    HTTPS_URL,
                    "the https address of the OpenID Connect issuer whose tokens are accepted"),
            new Setting(
                    "KRAAMFLEX_KVK_NUMBER",
                    Pattern.compile("\\d{8}"),
                    "the installation's KvK number, 8 digits, which names it as the source of events"),
            new Setting(
                    "KRAAMFLEX_PUBLIC_URL", HTTPS_URL, "the public https base address of this service, without /v1"),
            new Setting("KRAAMFLEX_API_CONTACT_NAME", ANYTHING, "whom integrators can reach about the API"),
            new Setting("KRAAMFLEX_API_CONTACT_EMAIL", Pattern.compile("\\S+@\\S+"), "that contact's e-mail address"),
            new Setting("KRAAMFLEX_API_CONTACT_URL", HTTPS_URL, "that contact's web page"));

    private static final List<String> LOCAL_ONLY =
            List.of("KRAAMFLEX_CLOCK", "KRAAMFLEX_OIDC_PUBLIC_KEY", "KRAAMFLEX_PARENT_PID");

    /** Names what one service needs beside these: {@code <name>.form} and {@code <name>.meaning}. */
    private static final String OF_THE_SERVICE = "required-settings.properties";

    private InstallationSettings() {}

    private static List<Setting> required() {
        List<Setting> required = new ArrayList<>(REQUIRED);
        Properties further = new Properties();
        try (InputStream stream = InstallationSettings.class.getClassLoader().getResourceAsStream(OF_THE_SERVICE)) {
            if (stream != null) {
                further.load(stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(OF_THE_SERVICE + " cannot be read.", e);
        }
        further.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".form"))
                .sorted()
                .map(name -> name.substring(0, name.length() - ".form".length()))
                .map(name -> new Setting(
                        name,
                        Pattern.compile(further.getProperty(name + ".form")),
                        further.getProperty(name + ".meaning", "a value")))
                .forEach(required::add);
        return required;
    }

    /**
     * Everything that keeps a production process from starting.
     *
     * @param environment the process environment
     * @return one sentence per fault, naming the variable and what to set; empty when all is well. Values are never
     *     repeated, since one of them is a password
     */
    public static List<String> faults(Map<String, String> environment) {
        List<String> faults = new ArrayList<>();
        for (Setting setting : required()) {
            String value = environment.get(setting.name());
            if (value == null || value.isBlank()) {
                faults.add(setting.name() + " is not set: give it " + setting.meaning() + ".");
            } else if (!setting.form().matcher(value).matches()) {
                faults.add(setting.name() + " has a value of the wrong form: it must be " + setting.meaning() + ".");
            }
        }
        for (String name : LOCAL_ONLY) {
            if (environment.containsKey(name)) {
                faults.add(
                        name + " is set, and is for local use only: remove it, or start with -Dquarkus.profile=local.");
            }
        }
        return List.copyOf(faults);
    }
}
