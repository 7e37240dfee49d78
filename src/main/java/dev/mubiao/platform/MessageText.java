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

    /**
     * Several texts as one. They are joined half by half: one after the other, a long list would nest too deep to be
     * said.
     *
     * @param key of a text that only puts {0} before {1}, so that it makes no difference which are joined first
     * @param parts at least one
     */
    public static MessageText joined(String key, List<MessageText> parts) {
        if (parts.size() < 2) {
            return parts.get(0);
        }
        int half = parts.size() / 2;
        return new MessageText(
                key, List.of(joined(key, parts.subList(0, half)), joined(key, parts.subList(half, parts.size()))));
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
