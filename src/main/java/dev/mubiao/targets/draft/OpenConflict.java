package dev.mubiao.targets.draft;

import dev.mubiao.targets.merge.DraftConflict;
import java.util.UUID;

/**
 * A conflict that is stored until its person has chosen.
 *
 * @param id by which it is stored
 */
public record OpenConflict(UUID id, DraftConflict conflict) {}
