package dev.mubiao.targets;

import java.util.Optional;

/**
 * Knows whether only some sections of a target's sheet may be changed now. Modules contribute beans of it; it is asked
 * inside the transaction that saves.
 */
public interface SheetLimits {

    /** Empty if all may be changed. */
    Optional<SheetLimit> of(Target target);
}
