package dev.mubiao.targets.sheet;

import dev.mubiao.targets.Target;
import java.util.Optional;

/**
 * Tells whether only some sections of a target's sheet may be changed now. Modules contribute beans of it; it is
 * called inside the transaction that saves.
 */
public interface SheetLimitProvider {

    /** Empty if all may be changed. */
    Optional<SheetLimit> of(Target target);
}
