/** What all of the REST API has alike: errors as problem details, and its description. */
@NullMarked
package dev.mubiao.shell.web;

import org.jspecify.annotations.NullMarked;
