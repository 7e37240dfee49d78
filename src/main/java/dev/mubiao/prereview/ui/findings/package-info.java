/** Components that show findings beside a sheet and ask for the reasons of warnings. Other modules' views use them. */
@NullMarked
@NamedInterface("ui-findings")
package dev.mubiao.prereview.ui.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
