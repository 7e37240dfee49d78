/**
 * Saving a draft while it is edited, alone or together with others: the delay after typing, who else has it open,
 * and the choice between conflicting texts.
 */
@NullMarked
package dev.mubiao.targets.ui.sheet.saving;

import org.jspecify.annotations.NullMarked;
