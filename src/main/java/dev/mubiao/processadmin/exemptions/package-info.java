/** What two administrators allow: targets of some forms, up to an amount, that need no review at a stage. */
@NullMarked
package dev.mubiao.processadmin.exemptions;

import org.jspecify.annotations.NullMarked;
