/**
 * What an indicator measures: its name taken apart into object, verb and measure, and units with their dimensions. The
 * rules ask here instead of looking for a character in a name.
 */
@NullMarked
package dev.mubiao.prereview.measure;

import org.jspecify.annotations.NullMarked;
