/**
 * When the targets of a budget year may be filed, and which units may file late; needed to plan a filing cycle or
 * to know whether filing is open.
 */
@NullMarked
@NamedInterface("filing")
package dev.mubiao.targets.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
