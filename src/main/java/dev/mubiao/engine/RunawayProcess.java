package dev.mubiao.engine;

import dev.mubiao.platform.Refusal;
import java.io.Serial;

/**
 * The process of a target began more, or moved more often, than one target may. What it did in the transaction is
 * undone, and the {@link RunawayObserver}s are told.
 */
public final class RunawayProcess extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param step the name of the element at which it was stopped */
    public RunawayProcess(String step) {
        super(Kind.CONFLICT, "engine.runaway", step);
    }
}
