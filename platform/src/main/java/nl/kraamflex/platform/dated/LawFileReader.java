package nl.kraamflex.platform.dated;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kraamflex.platform.dated.LawFile.Origin;
import nl.kraamflex.platform.dated.ReadLawFile.Entry;
import nl.kraamflex.platform.dated.ReadLawFile.Shape;
import org.jspecify.annotations.Nullable;

/** Reads one law file, checks all that can be checked without its neighbours, and collects every fault. */
final class LawFileReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> FILE_FIELDS =
            fields("regulation", "kind", "title", "legalBasis", "validFrom", "validTo", "supersedes", "figures");
    private static final Set<String> FIGURE_FIELDS = fields(
            "amount",
            "amounts",
            "text",
            "choices",
            "unit",
            "confidence",
            "source",
            "supportingSources",
            "alternatives",
            "note",
            "label",
            "attributes");
    private static final Set<String> SOURCE_FIELDS = fields("id", "title", "document", "url", "date");
    private static final Set<String> LABEL_FIELDS = fields("nl", "en");
    private static final Set<String> ALTERNATIVE_FIELDS = fields("amount", "amounts", "text", "source", "note");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("0|-?[1-9][0-9]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+([-_][A-Za-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String place;
    private final String folder;
    private final String fileName;
    private final Origin origin;
    private final List<LawFault> faults;

    /**
     * @param place where the file lies, for fault messages
     * @param folder name of the folder it lies in
     * @param fileName its own name
     * @param origin who supplied it
     * @param faults takes what is found wrong
     */
    LawFileReader(String place, String folder, String fileName, Origin origin, List<LawFault> faults) {
        this.place = place;
        this.folder = folder;
        this.fileName = fileName;
        this.origin = origin;
        this.faults = faults;
    }

    /** The content of the file; null if its head is too faulty to compare it with other files. */
    @Nullable
    ReadLawFile read(byte[] content) {
        JsonNode root;
        try {
            refuseDisguisedNumbers(content);
            root = YAML.readTree(content);
        } catch (IOException e) {
            fault("", "cannot be read as YAML: " + firstLine(e), "Correct the file; every key may stand there once.");
            return null;
        }
        if (!root.isObject()) {
            fault("", "holds no fields", "Start with `regulation`, `title`, `legalBasis`, `validFrom` and `figures`.");
            return null;
        }
        refuseUnknownFields(root, "", FILE_FIELDS);
        String regulation = text(root, "", "regulation", true);
        LawFile.Kind kind =
                root.hasNonNull("kind") ? constant(root, "", "kind", LawFile.Kind.values(), LawFile.Kind::name) : null;
        String title = text(root, "", "title", true);
        String legalBasis = text(root, "", "legalBasis", true);
        LocalDate validFrom = date(root, "validFrom", true);
        LocalDate validTo = date(root, "validTo", false);
        String supersedes = text(root, "", "supersedes", false);
        if (regulation != null && !regulation.equals(folder)) {
            fault(
                    "regulation",
                    "is " + regulation + ", but the folder is called " + folder,
                    "Give both the same name.");
        }
        if (validFrom != null && !fileName.equals(validFrom + ".yaml")) {
            fault(
                    "validFrom",
                    "is " + validFrom + ", but the file is called " + fileName,
                    "Call the file " + validFrom + ".yaml, or change validFrom.");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            fault(
                    "validTo",
                    "is " + validTo + ", before validFrom " + validFrom,
                    "Write the last day on which the version holds; that day is included.");
            return null;
        }
        if (supersedes != null && origin == Origin.SHIPPED) {
            fault(
                    "supersedes",
                    "is " + supersedes + ", but a shipped file replaces nothing",
                    "Remove the field; only files of the operator's directory have it.");
        }
        // A faulty title or basis must not hide faults of dates and figures, hence the folder's name as a stand-in.
        LawFile law = validFrom == null
                ? null
                : new LawFile(
                        folder,
                        kind,
                        title == null ? folder : title,
                        legalBasis == null ? folder : legalBasis,
                        validFrom,
                        validTo,
                        supersedes,
                        origin,
                        sha256(content));
        Map<String, Entry> entries = entries(root.get("figures"), law);
        return law == null ? null : new ReadLawFile(place, law, entries);
    }

    /** YAML reads 0540 as the octal form of 352, and an alias as its own name: neither is what the writer meant. */
    private void refuseDisguisedNumbers(byte[] content) throws IOException {
        try (YAMLParser tokens = YAML.getFactory().createParser(content)) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT
                        && !PLAIN_NUMBER.matcher(tokens.getText()).matches()) {
                    fault(
                            pathOf(tokens),
                            "is " + tokens.getText(),
                            "Write plain decimal digits without a leading zero.");
                } else if (tokens.isCurrentAlias()) {
                    fault(pathOf(tokens), "is the alias *" + tokens.getText(), "Write the value itself.");
                }
            }
        }
    }

    private static String pathOf(YAMLParser tokens) {
        String pointer = tokens.getParsingContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }

    private Map<String, Entry> entries(@Nullable JsonNode figures, @Nullable LawFile law) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (figures == null || !figures.isObject() || figures.isEmpty()) {
            fault("figures", "holds no figure", "List at least one figure by its key.");
            return entries;
        }
        for (Map.Entry<String, JsonNode> property : figures.properties()) {
            String name = property.getKey();
            String path = "figures." + name;
            if (!NAME.matcher(name).matches()) {
                fault(path, "is no key", "Use lower-case letters, digits and single hyphens, such as per-hour.");
            } else if (!property.getValue().isObject()) {
                fault(
                        path,
                        "is " + shown(property.getValue()),
                        "Write `amount`, `unit`, `confidence`, `source` below it.");
            } else {
                entries.put(name, entry(name, path, property.getValue(), law));
            }
        }
        return entries;
    }

    private Entry entry(String name, String path, JsonNode node, @Nullable LawFile law) {
        int faultsBefore = faults.size();
        refuseUnknownFields(node, path, FIGURE_FIELDS);
        Unit unit = constant(node, path, "unit", Unit.values(), Unit::name);
        Confidence confidence = constant(node, path, "confidence", Confidence.values(), Confidence::word);
        Set<String> choices = choices(node, path);
        String note = text(node, path, "note", false);
        Shape shape = shape(node, path);
        boolean gap = shape != null && node.get(shape.field()).isNull();
        Figure.Value value = shape == null || gap ? null : value(node, path, shape);
        if (shape != null && unit != null && (shape == Shape.TEXT) != (unit == Unit.CHOICE)) {
            fault(
                    path + ".unit",
                    "is " + unit + " beside `" + shape.field() + "`",
                    "CHOICE goes with `text`, and with nothing else.");
        }
        if ((shape == Shape.TEXT) == choices.isEmpty() && shape != null) {
            fault(
                    path + ".choices",
                    choices.isEmpty() ? "is missing" : "stands beside `" + shape.field() + "`",
                    "A `text` needs `choices`, the list of words that are allowed; nothing else has it.");
        }
        if (value instanceof Figure.Text(String word) && !choices.isEmpty() && !choices.contains(word)) {
            fault(path + ".text", "is " + word + ", which is not among the choices", "Write one of " + choices + ".");
        }
        Source source = node.hasNonNull("source") ? source(node.get("source"), path + ".source") : null;
        List<Source> supporting = new ArrayList<>();
        eachOf(node, path, "supportingSources", (element, elementPath) -> {
            Source read = source(element, elementPath);
            if (read != null) {
                supporting.add(read);
            }
        });
        List<Alternative> alternatives = new ArrayList<>();
        eachOf(node, path, "alternatives", (element, elementPath) -> {
            Alternative read = alternative(element, elementPath, shape);
            if (read != null) {
                alternatives.add(read);
            }
        });
        if (gap) {
            refuseUnreasonedGap(path, confidence, note, shape);
        } else {
            refuseUnsupportedFigure(node, path, confidence);
        }
        boolean sound = faults.size() == faultsBefore;
        Figure figure = null;
        if (sound && law != null && value != null && unit != null && confidence != null && source != null) {
            String key = folder + "/" + name;
            figure = new Figure(key, value, unit, confidence, source, supporting, alternatives, note, law);
        }
        return new Entry(shape, unit, choices, figure, note, label(node, path), attributes(node, path));
    }

    private @Nullable Wording label(JsonNode node, String path) {
        JsonNode label = node.get("label");
        if (label == null) {
            return null;
        }
        String labelPath = inside(path, "label");
        if (!label.isObject()) {
            fault(labelPath, "is " + shown(label), "Write `nl` and `en` below it.");
            return null;
        }
        refuseUnknownFields(label, labelPath, LABEL_FIELDS);
        String dutch = text(label, labelPath, "nl", true);
        String english = text(label, labelPath, "en", true);
        return dutch == null || english == null ? null : new Wording(dutch, english);
    }

    private Map<String, List<String>> attributes(JsonNode node, String path) {
        JsonNode written = node.get("attributes");
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        if (written == null) {
            return attributes;
        }
        if (!written.isObject()) {
            fault(inside(path, "attributes"), "is " + shown(written), "Write words by their name below it.");
            return attributes;
        }
        for (Map.Entry<String, JsonNode> attribute : written.properties()) {
            String attributePath = inside(path, "attributes") + "." + attribute.getKey();
            List<String> words = new ArrayList<>();
            if (attribute.getValue().isArray()) {
                attribute.getValue().forEach(element -> words.add(word(element, attributePath)));
            } else {
                words.add(word(attribute.getValue(), attributePath));
            }
            attributes.put(attribute.getKey(), List.copyOf(words));
        }
        return attributes;
    }

    private String word(JsonNode node, String path) {
        String word = node.isTextual() || node.isIntegralNumber() ? node.asText() : "";
        if (!WORD.matcher(word).matches()) {
            fault(path, "is " + shown(node), "Write a word, or a list of words, of letters, digits, - and _.");
        }
        return word;
    }

    private void refuseUnreasonedGap(
            String path, @Nullable Confidence confidence, @Nullable String note, @Nullable Shape shape) {
        if (confidence != null && confidence != Confidence.UNKNOWN) {
            fault(
                    path + ".confidence",
                    "is " + confidence.word() + ", but there is no figure",
                    "Write `confidence: unknown` beside a null.");
        }
        if (note == null) {
            fault(
                    path + ".note",
                    "is missing beside `" + (shape == null ? "amount" : shape.field()) + ": null`",
                    "Say in `note` why there is no figure.");
        }
    }

    private void refuseUnsupportedFigure(JsonNode node, String path, @Nullable Confidence confidence) {
        if (confidence == Confidence.UNKNOWN) {
            fault(
                    path + ".confidence",
                    "is unknown, but there is a figure",
                    "Write `ours` for a value that was chosen, or null in place of the figure.");
        }
        if (!node.hasNonNull("source")) {
            fault(
                    path + ".source",
                    "is missing",
                    "Write `source` with `id`, `title`, and `url` or `document`; without a source a figure must be null.");
        }
    }

    private @Nullable Shape shape(JsonNode node, String path) {
        List<Shape> present = Arrays.stream(Shape.values())
                .filter(shape -> node.has(shape.field()))
                .toList();
        if (present.size() != 1) {
            fault(
                    path,
                    present.isEmpty()
                            ? "has no value"
                            : "has " + present.stream().map(Shape::field).collect(Collectors.joining(" and ")),
                    "Write exactly one of `amount`, `amounts` and `text`; null says that no figure is on file.");
            return null;
        }
        return present.getFirst();
    }

    private Figure.@Nullable Value value(JsonNode node, String path, Shape shape) {
        return switch (shape) {
            case AMOUNT -> {
                Long amount = wholeNumber(node.get("amount"), path + ".amount");
                yield amount == null ? null : new Figure.Amount(amount);
            }
            case AMOUNTS -> amounts(node.get("amounts"), path + ".amounts");
            case TEXT -> {
                String word = text(node, path, "text", true);
                yield word == null ? null : new Figure.Text(word);
            }
        };
    }

    private Figure.@Nullable Amounts amounts(JsonNode list, String path) {
        if (!list.isArray() || list.isEmpty()) {
            fault(path, "is " + shown(list), "Write a list of whole numbers, such as [8, 7, 6].");
            return null;
        }
        List<Long> amounts = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Long amount = wholeNumber(list.get(i), path + "[" + i + "]");
            if (amount != null) {
                amounts.add(amount);
            }
        }
        return amounts.size() == list.size() ? new Figure.Amounts(amounts) : null;
    }

    private @Nullable Long wholeNumber(JsonNode node, String path) {
        if (node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0) {
            return node.longValue();
        }
        fault(
                path,
                "is " + shown(node),
                "Write a whole number of zero or more in the unit of the figure: 5.40 euro is 540 cents.");
        return null;
    }

    private Set<String> choices(JsonNode node, String path) {
        Set<String> choices = new LinkedHashSet<>();
        eachOf(node, path, "choices", (element, elementPath) -> {
            if (element.isTextual() && !element.textValue().isBlank()) {
                choices.add(element.textValue());
            } else {
                fault(elementPath, "is " + shown(element), "Write a word.");
            }
        });
        return choices;
    }

    private @Nullable Source source(JsonNode node, String path) {
        if (!node.isObject()) {
            fault(path, "is " + shown(node), "Write `id`, `title`, and `url` or `document` below it.");
            return null;
        }
        refuseUnknownFields(node, path, SOURCE_FIELDS);
        String id = text(node, path, "id", true);
        String title = text(node, path, "title", true);
        String document = text(node, path, "document", false);
        String url = text(node, path, "url", false);
        String date = text(node, path, "date", false);
        if (document == null && url == null) {
            fault(path, "has neither url nor document", "Write where a reader finds the source.");
        }
        if (url != null && !url.startsWith("https://") && !url.startsWith("http://")) {
            fault(path + ".url", "is " + url, "Write a public address that starts with https:// or http://.");
        }
        return id == null || title == null ? null : new Source(id, title, document, url, date);
    }

    private @Nullable Alternative alternative(JsonNode node, String path, @Nullable Shape figureShape) {
        if (!node.isObject()) {
            fault(path, "is " + shown(node), "Write the other value and its `source` below it.");
            return null;
        }
        refuseUnknownFields(node, path, ALTERNATIVE_FIELDS);
        Shape shape = shape(node, path);
        Figure.Value value = shape == null ? null : value(node, path, shape);
        if (shape != null && figureShape != null && shape != figureShape) {
            fault(
                    path,
                    "has " + shape.field() + ", the figure has " + figureShape.field(),
                    "Use the same field in both.");
        }
        if (!node.hasNonNull("source")) {
            fault(path + ".source", "is missing", "Write who prints this value.");
            return null;
        }
        Source source = source(node.get("source"), path + ".source");
        return value == null || source == null ? null : new Alternative(value, source, text(node, path, "note", false));
    }

    private void eachOf(JsonNode node, String path, String field, ElementReader reader) {
        JsonNode list = node.get(field);
        if (list == null) {
            return;
        }
        if (!list.isArray()) {
            fault(inside(path, field), "is " + shown(list), "Write a list, or leave the field out.");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            reader.read(list.get(i), inside(path, field) + "[" + i + "]");
        }
    }

    private interface ElementReader {
        void read(JsonNode element, String path);
    }

    private <E> @Nullable E constant(
            JsonNode node, String path, String field, E[] constants, Function<E, String> word) {
        String written = text(node, path, field, true);
        if (written == null) {
            return null;
        }
        for (E constant : constants) {
            if (word.apply(constant).equals(written)) {
                return constant;
            }
        }
        fault(
                inside(path, field),
                "is " + written,
                "Write one of " + Arrays.stream(constants).map(word).collect(Collectors.joining(", ")) + ".");
        return null;
    }

    private @Nullable LocalDate date(JsonNode root, String field, boolean required) {
        String written = text(root, "", field, required);
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            fault(field, "is " + written, "Write a calendar date as year-month-day, such as 2025-01-01.");
            return null;
        }
    }

    private @Nullable String text(JsonNode node, String path, String field, boolean required) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            if (required) {
                fault(inside(path, field), "is missing", "Write a value for `" + field + "`.");
            }
            return null;
        }
        // A date or title may consist of digits only, and YAML then reads a number.
        if (value.isValueNode() && !value.isBoolean() && !value.isFloatingPointNumber()) {
            String written = value.asText();
            if (!written.isBlank()) {
                return written;
            }
        }
        fault(inside(path, field), "is " + shown(value), "Write a text for `" + field + "`, in quotes if need be.");
        return null;
    }

    private void refuseUnknownFields(JsonNode node, String path, Set<String> known) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!known.contains(property.getKey())) {
                fault(
                        inside(path, property.getKey()),
                        "is no field of a law file",
                        "Write one of " + known + ", or remove it.");
            }
        }
    }

    private void fault(String field, String problem, String remedy) {
        faults.add(new LawFault(place, field, problem, remedy));
    }

    private static String inside(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private static String shown(JsonNode node) {
        return node.isTextual() && node.textValue().isBlank() ? "blank" : node.toString();
    }

    private static String firstLine(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    private static Set<String> fields(String... names) {
        return new LinkedHashSet<>(Arrays.asList(names));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
