package dev.mubiao.platform;

import java.io.Serializable;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * A text of the message bundles with its arguments, to be said in the reader's language. Needed where a text is the
 * argument of another, or is written by code that knows no reader.
 */
public record MessageText(String key, List<?> arguments) implements MessageSourceResolvable, Serializable {

    public MessageText {
        arguments = List.copyOf(arguments);
    }

    public MessageText(String key) {
        this(key, List.of());
    }

    /** Several texts as one. @param key of a text that joins the first, {0}, with the rest, {1} */
    public static MessageText joined(String key, List<MessageText> parts) {
        MessageText first = parts.get(0);
        return parts.size() == 1
                ? first
                : new MessageText(key, List.of(first, joined(key, parts.subList(1, parts.size()))));
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return arguments.toArray();
    }

    @Override
    public String getDefaultMessage() {
        return key + " " + arguments;
    }
}
