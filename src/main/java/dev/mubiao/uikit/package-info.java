/**
 * Small Flow components that the views of several modules use, and the SPI through which modules contribute to the
 * layout.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: jobs", "platform :: text"})
package dev.mubiao.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
