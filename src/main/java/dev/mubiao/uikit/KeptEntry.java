package dev.mubiao.uikit;

import elemental.json.JsonObject;
import elemental.json.JsonType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what the browser kept of a form. It may be anything: whoever has the browser can write into its store. */
final class KeptEntry {

    private KeptEntry() {}

    /** Empty if there is no such object. */
    static Optional<JsonObject> part(JsonObject of, String name) {
        return of.hasKey(name) && of.get(name).getType() == JsonType.OBJECT
                ? Optional.of(of.getObject(name))
                : Optional.empty();
    }

    /** Texts by the names of their fields. */
    static Map<String, String> values(JsonObject values) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : values.keys()) {
            if (values.get(name).getType() == JsonType.STRING) {
                texts.put(name, values.getString(name));
            }
        }
        return texts;
    }

    /** The day that a text names; empty if it names none. */
    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** When it was written, for people; empty if that is not said. */
    static String at(JsonObject kept) {
        return kept.hasKey("at") && kept.get("at").getType() == JsonType.NUMBER
                ? TimeFormats.minute(Instant.ofEpochMilli((long) kept.getNumber("at")))
                : "";
    }
}
