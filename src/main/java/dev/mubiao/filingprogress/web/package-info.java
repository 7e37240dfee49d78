/** The HTTP API of filing progress. */
@NullMarked
package dev.mubiao.filingprogress.web;

import org.jspecify.annotations.NullMarked;
