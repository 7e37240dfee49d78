/** The rules PR-501 and PR-502: what must be masked or examined before publication. */
@NullMarked
package dev.mubiao.prereview.rules.disclosure;

import org.jspecify.annotations.NullMarked;
