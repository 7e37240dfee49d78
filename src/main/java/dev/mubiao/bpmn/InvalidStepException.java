package dev.mubiao.bpmn;

import java.io.Serial;

/** A property of a step is missing, unknown or has a value that it cannot have. */
public final class InvalidStepException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String property;

    InvalidStepException(String property) {
        super("property of a step: " + property);
        this.property = property;
    }

    InvalidStepException(String property, Throwable cause) {
        super("property of a step: " + property, cause);
        this.property = property;
    }

    public String property() {
        return property;
    }
}
