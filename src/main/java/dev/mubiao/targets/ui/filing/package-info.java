/** The administration of filing cycles and of permissions to file late. */
@NullMarked
package dev.mubiao.targets.ui.filing;

import org.jspecify.annotations.NullMarked;
