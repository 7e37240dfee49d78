package dev.mubiao.forms.catalogue;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Thrown for a form file that cannot be used; the message names the file and the key. */
public class InvalidFormException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    InvalidFormException(String file, String key, @Nullable String problem) {
        super("forms/" + file + ": " + (key.isEmpty() ? "" : "at " + key + ": ") + problem);
    }
}
