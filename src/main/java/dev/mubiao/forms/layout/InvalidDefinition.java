package dev.mubiao.forms.layout;

import dev.mubiao.platform.MessageText;
import java.io.Serial;
import java.util.List;

/** A value that no form definition may have; the text says the cause and the way out in the reader's language. */
public class InvalidDefinition extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final MessageText text;

    /** @param key in the message bundle of forms, after {@code forms.definition.} */
    public InvalidDefinition(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.text = new MessageText("forms.definition." + key, List.of(arguments));
    }

    public MessageText text() {
        return text;
    }
}
