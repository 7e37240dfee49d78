package dev.mubiao.documents.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.UnstorableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An object in a JSON file. What is missing is null or empty; what is of another kind than expected is refused with its
 * place, so that nothing turns silently into nothing.
 *
 * @param place JSON pointer of the object in the file
 */
record JsonPart(String fileName, String place, JsonNode node) {

    /** Digits before and after the point; more than any amount, and few enough to be written out. */
    private static final int MOST_DIGITS = 30;

    @Nullable
    String text(String name) {
        JsonNode value = value(name, JsonNode::isTextual);
        return value == null ? null : Cleaning.typed(storable(value));
    }

    /** As {@link #text}, but of a text that is empty says so: it was written, and is nothing. */
    @Nullable
    String written(String name) {
        JsonNode value = value(name, JsonNode::isTextual);
        return value == null ? null : Cleaning.said(storable(value));
    }

    @Nullable
    BigDecimal number(String name) {
        JsonNode value = value(name, JsonNode::isNumber);
        if (value == null) {
            return null;
        }
        BigDecimal number = value.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw refusal(name);
        }
        return number;
    }

    int whole(String name) {
        JsonNode value = value(name, JsonNode::isInt);
        return value == null ? 0 : value.intValue();
    }

    @Nullable
    Boolean flag(String name) {
        JsonNode value = value(name, JsonNode::isBoolean);
        return value == null ? null : value.booleanValue();
    }

    /** The objects of a list. @throws Refusal INVALID if there are more than it may have */
    List<JsonPart> parts(String name, int most) {
        List<JsonPart> parts = new ArrayList<>();
        for (JsonNode item : list(name, most)) {
            if (!item.isObject()) {
                throw refusal(name + "/" + parts.size());
            }
            parts.add(new JsonPart(fileName, place + "/" + name + "/" + parts.size(), item));
        }
        return parts;
    }

    /** An object in this one. */
    Optional<JsonPart> part(String name) {
        return Optional.ofNullable(value(name, JsonNode::isObject))
                .map(value -> new JsonPart(fileName, place + "/" + name, value));
    }

    /** The names of all that the object holds. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The texts of a list. @throws Refusal INVALID if there are more than it may have */
    List<String> texts(String name, int most) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(name, most)) {
            if (!item.isTextual()) {
                throw refusal(name + "/" + texts.size());
            }
            texts.add(Cleaning.said(storable(item)));
        }
        return texts;
    }

    /** The texts of an object by their names. */
    Map<String, String> named(String name) {
        Map<String, String> texts = new HashMap<>();
        JsonNode value = value(name, JsonNode::isObject);
        if (value != null) {
            value.fields().forEachRemaining(text -> {
                if (!text.getValue().isTextual()) {
                    throw refusal(name);
                }
                texts.put(text.getKey(), Cleaning.said(storable(text.getValue())));
            });
        }
        return texts;
    }

    /** Escapes can name what is no character. */
    private static String storable(JsonNode text) {
        return UnstorableText.without(text.textValue());
    }

    Refusal refusal(String name) {
        return new Refusal(Refusal.Kind.INVALID, "documents.json.place", fileName, place + "/" + name);
    }

    private Iterable<JsonNode> list(String name, int most) {
        JsonNode value = value(name, JsonNode::isArray);
        if (value == null) {
            return List.of();
        }
        if (value.size() > most) {
            throw new Refusal(
                    Refusal.Kind.INVALID, "documents.json.tooManyEntries", fileName, place + "/" + name, most);
        }
        return value;
    }

    private @Nullable JsonNode value(String name, Predicate<JsonNode> expected) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!expected.test(value)) {
            throw refusal(name);
        }
        return value;
    }
}
