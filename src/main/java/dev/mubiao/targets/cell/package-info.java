/**
 * The places in a target's sheet that problems, remarks, changes and edits are about; needed by whatever points at a
 * cell or reads, stores or sends where somebody pointed.
 */
@NullMarked
@NamedInterface("cell")
package dev.mubiao.targets.cell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
