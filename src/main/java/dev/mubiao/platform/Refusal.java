package dev.mubiao.platform;

import java.io.Serial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that cannot be carried out, for a reason that the person who made it can understand and act on. The
 * key names a text in the message bundles, which says the place, the cause and the way out.
 */
public class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String key;
    private final transient Object[] arguments;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();

    public enum Kind {
        /** The request itself is wrong: HTTP 400. */
        INVALID,
        /** The gate says no: HTTP 403. */
        DENIED,
        /** There is no such thing: HTTP 404. */
        NOT_FOUND,
        /** Somebody else was first, or the state does not allow it: HTTP 409. */
        CONFLICT
    }

    public Refusal(Kind kind, String key, Object... arguments) {
        super(kind + " " + key + " " + java.util.Arrays.toString(arguments));
        this.kind = kind;
        this.key = key;
        this.arguments = arguments;
    }

    public Kind kind() {
        return kind;
    }

    /** Key in the message bundles. */
    public String key() {
        return key;
    }

    /** What it says, in whichever language it is asked for. */
    public MessageText text() {
        return new MessageText(key, List.of(arguments()));
    }

    /** Arguments of the message, in {@link java.text.MessageFormat} order. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** Adds what a program needs beside the text, for instance the version that is stored now. */
    public Refusal with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /** By the names under which the HTTP API shows them beside the text. */
    public Map<String, Object> properties() {
        return properties == null ? Map.of() : Collections.unmodifiableMap(properties);
    }
}
