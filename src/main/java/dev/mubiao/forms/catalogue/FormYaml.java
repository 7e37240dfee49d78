package dev.mubiao.forms.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.platform.MessageText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;

/** The text of a form definition: what files hold, what is stored, and what one office hands to another. */
public final class FormYaml {

    /** Bytes of UTF-8. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final ObjectMapper MAPPER = YAMLMapper.builder(
                    YAMLFactory.builder().loaderOptions(options()).build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .serializationInclusion(JsonInclude.Include.NON_DEFAULT)
            .build();

    private FormYaml() {}

    public static String write(FormDefinition form) {
        try {
            return MAPPER.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("form definition cannot be written", e);
        }
    }

    /** @throws InvalidFormException naming what is wrong, where, and the way out */
    public static FormDefinition read(String yaml) {
        return read("form definition", yaml);
    }

    /** @param name of the file, for messages */
    static FormDefinition read(String name, String yaml) {
        if (yaml.length() > MOST_BYTES || yaml.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new InvalidFormException(name, List.of(new FormProblem(0, "", text("size", MOST_BYTES / 1024))));
        }
        YamlOutline outline = YamlOutline.of(yaml, options());
        if (!outline.problems().isEmpty()) {
            throw new InvalidFormException(name, outline.problems());
        }
        if (outline.empty()) {
            throw new InvalidFormException(name, List.of(new FormProblem(0, "", text("empty"))));
        }
        FormShorthand.Expansion expansion = new FormShorthand.Expansion(false, Map.of());
        try {
            JsonNode tree = MAPPER.readTree(yaml);
            expansion = FormShorthand.expand(tree);
            // A tree forgets how numbers were written, so a text without shorthand is read directly.
            return expansion.changed()
                    ? MAPPER.treeToValue(tree, FormDefinition.class)
                    : MAPPER.readValue(yaml, FormDefinition.class);
        } catch (JsonMappingException e) {
            String path = expansion.said(path(e));
            throw new InvalidFormException(name, List.of(new FormProblem(outline.line(path), path, cause(e))));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new InvalidFormException(
                    name, List.of(new FormProblem(line, "", text("syntax", String.valueOf(e.getOriginalMessage())))));
        }
    }

    private static MessageText cause(JsonMappingException e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(InvalidDefinition.class::isInstance)
                .map(cause -> ((InvalidDefinition) cause).text())
                .findFirst()
                .orElseGet(() -> ofType(e));
    }

    private static MessageText ofType(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return text(
                    "unknown",
                    unknown.getPropertyName(),
                    unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        if (e instanceof InvalidTypeIdException) {
            return text("cell");
        }
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
            return text(
                    "choice",
                    String.valueOf(wrong.getValue()),
                    Arrays.stream(wrong.getTargetType().getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")));
        }
        return text("value");
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        e.getPath().forEach(step -> {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        });
        return path.toString();
    }

    private static MessageText text(String key, Object... arguments) {
        return new MessageText("forms.definition." + key, List.of(arguments));
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        return options;
    }
}
