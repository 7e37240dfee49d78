/** The REST endpoints that only read the work list. */
@NullMarked
package dev.mubiao.worklist.web;

import org.jspecify.annotations.NullMarked;
