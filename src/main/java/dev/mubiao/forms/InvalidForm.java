package dev.mubiao.forms;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A form file that cannot be used: names the file and the key. */
public class InvalidForm extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    InvalidForm(String file, String key, @Nullable String problem) {
        super("forms/" + file + ": " + (key.isEmpty() ? "" : "at " + key + ": ") + problem);
    }
}
