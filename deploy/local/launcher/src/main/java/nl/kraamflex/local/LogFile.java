package nl.kraamflex.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a child process wrote.
 *
 * @param path the file that takes its standard output and standard error
 * @param begin how many bytes of the file former processes wrote
 */
record LogFile(Path path, long begin) {
    private static final Pattern ERROR = Pattern.compile("\\b(ERROR|FATAL|SEVERE)\\b|Exception\\b|Caused by:");
    private static final int LONGEST = 400;

    /** The last line that speaks of an error, otherwise the last line at all; at most 400 characters. */
    String lastError() {
        var lines = lines().stream().filter(line -> !line.isBlank()).toList();
        var line = lines.reversed().stream()
                .filter(each ->
                        ERROR.matcher(each).find() && !each.stripLeading().startsWith("at "))
                .findFirst()
                .orElse(lines.isEmpty() ? "it wrote nothing" : lines.getLast());
        var text = readable(line).strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }

    private List<String> lines() {
        try {
            // A log may hold bytes that are no UTF-8; they must not hide the error.
            var bytes = Files.readAllBytes(path);
            var from = (int) Math.min(begin, bytes.length);
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            var record = new ObjectMapper().readTree(line);
            var cause = record.path("exception").path("message").asText("");
            var message = record.path("message").asText(line);
            return cause.isEmpty() ? message : message + ": " + cause;
        } catch (JsonProcessingException notJson) {
            return line;
        }
    }
}
