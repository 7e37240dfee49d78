/** The modeler view: draws a draft, saves and checks it, shows its history and its lock. */
@NullMarked
package dev.mubiao.processadmin.drafts.ui;

import org.jspecify.annotations.NullMarked;
