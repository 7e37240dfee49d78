/** The part of the page of processes that shows exemptions from reviews and lets administrators decide on them. */
@NullMarked
package dev.mubiao.processadmin.exemptions.ui;

import org.jspecify.annotations.NullMarked;
