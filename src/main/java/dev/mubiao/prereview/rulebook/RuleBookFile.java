package dev.mubiao.prereview.rulebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleSettings;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes and reads a rule book as a YAML file, by which one office takes over the rules of another. */
public final class RuleBookFile {

    private static final String FORMAT = "mubiao-rule-book";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private RuleBookFile() {}

    /** The whole book, so that it can be read and edited without the program. */
    public static String write(RuleBook book) {
        ObjectNode root = YAML.createObjectNode().put("format", FORMAT);
        ObjectNode rules = root.putObject("rules");
        book.rules().forEach((id, rule) -> {
            ObjectNode node = rules.putObject(id).put("enabled", rule.enabled());
            rule.forms().forEach(node.putArray("forms")::add);
            ObjectNode cases = node.putObject("cases");
            rule.cases().forEach((kase, severity) -> cases.put(kase, name(severity)));
        });
        ObjectNode words = root.putObject("words");
        book.words().forEach((list, each) -> {
            ArrayNode node = words.putArray(list.name());
            each.forEach(node::add);
        });
        ObjectNode thresholds = root.putObject("thresholds");
        book.thresholds().forEach((threshold, number) -> thresholds.put(threshold.name(), number));
        try {
            return YAML.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the rule book cannot be written", e);
        }
    }

    /**
     * A book from a file.
     *
     * @param book what stays as far as the file does not speak of it
     * @throws Refusal INVALID naming what is wrong
     */
    public static RuleBook read(String yaml, RuleBook book) {
        JsonNode root = tree(yaml);
        if (!root.path("format").asText().equals(FORMAT)) {
            throw refuse("prereview.rulebook.file.foreign");
        }
        RuleBook read = book;
        for (Map.Entry<String, JsonNode> rule : root.path("rules").properties()) {
            read = read.with(rule.getKey(), rule(rule.getKey(), rule.getValue(), read));
        }
        for (Map.Entry<String, JsonNode> words : root.path("words").properties()) {
            read = read.with(constant(WordList.values(), words.getKey()), texts(words.getKey(), words.getValue()));
        }
        for (Map.Entry<String, JsonNode> number : root.path("thresholds").properties()) {
            if (!number.getValue().isNumber()) {
                throw refuse(
                        "prereview.rulebook.file.number",
                        number.getKey(),
                        number.getValue().asText());
            }
            read = read.with(
                    constant(Threshold.values(), number.getKey()),
                    number.getValue().decimalValue());
        }
        RuleBookValidator.check(read);
        return read;
    }

    private static RuleSettings rule(String id, JsonNode node, RuleBook book) {
        RuleSettings rule = book.rules().get(id);
        if (rule == null) {
            throw refuse("prereview.rulebook.file.unknown", id);
        }
        RuleSettings read = rule;
        if (node.has("enabled")) {
            if (!node.get("enabled").isBoolean()) {
                throw refuse(
                        "prereview.rulebook.file.enabled",
                        id,
                        node.get("enabled").asText());
            }
            read = read.enabled(node.get("enabled").asBoolean());
        }
        if (node.has("forms")) {
            read = read.inForms(texts(id, node.get("forms")));
        }
        for (Map.Entry<String, JsonNode> kase : node.path("cases").properties()) {
            if (!rule.cases().containsKey(kase.getKey())) {
                throw refuse("prereview.rulebook.file.unknown", id + " " + kase.getKey());
            }
            read = read.with(
                    kase.getKey(), severity(id, kase.getKey(), kase.getValue().asText()));
        }
        return read;
    }

    private static Severity severity(String id, String kase, String text) {
        return Arrays.stream(Severity.values())
                .filter(each -> name(each).equals(text))
                .findFirst()
                .orElseThrow(() -> refuse("prereview.rulebook.file.severity", id, kase, text));
    }

    private static List<String> texts(String place, JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (!node.isArray()) {
            throw refuse("prereview.rulebook.file.list", place);
        }
        for (JsonNode each : node) {
            if (!each.isValueNode() || each.isNull()) {
                throw refuse("prereview.rulebook.file.list", place);
            }
            texts.add(Cleaning.said(each.asText()));
        }
        return texts;
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refuse("prereview.rulebook.file.unknown", name));
    }

    private static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw e.getLocation() == null
                    ? refuse("prereview.rulebook.file.foreign")
                    : refuse("prereview.rulebook.file.broken", e.getLocation().getLineNr());
        }
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static Refusal refuse(String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, key, arguments);
    }
}
