package nl.kraamflex.platform.testing;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The templates in one folder of a service, as it renders them, without a running service. */
public final class TemplateFolder {
    private final String folder;
    private final Engine engine;

    /**
     * Reads templates.
     *
     * @param folder below {@code templates}
     * @param names of its templates
     */
    public TemplateFolder(String folder, String... names) {
        this.folder = folder;
        this.engine = Engine.builder()
                .addDefaults()
                .addValueResolver(ValueResolvers.rawResolver())
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        for (String name : names) {
            engine.putTemplate(
                    path(name),
                    engine.parse(resource("/templates/" + path(name) + ".html"), Variant.forContentType("text/html")));
        }
    }

    /** What a template makes of its data. */
    public Markup render(String name, Map<String, ?> data) {
        return Markup.of(engine.getTemplate(path(name)).render(data));
    }

    private String path(String name) {
        return folder + "/" + name;
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(TemplateFolder.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
