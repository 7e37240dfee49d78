/** The HTTP API of the progress of filing. */
@NullMarked
package dev.mubiao.progress.web;

import org.jspecify.annotations.NullMarked;
