/** The REST API of a person's own notices. */
@NullMarked
package dev.mubiao.notices.web;

import org.jspecify.annotations.NullMarked;
