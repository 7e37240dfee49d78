package dev.mubiao.bpmn.condition;

import java.io.Serial;

/** The text is no condition; {@link #near()} says from where on. */
public final class ConditionSyntaxException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String near;

    ConditionSyntaxException(String near) {
        super("not a condition: " + near);
        this.near = near;
    }

    public String near() {
        return near;
    }
}
