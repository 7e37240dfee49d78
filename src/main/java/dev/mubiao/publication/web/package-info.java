/** The public site and its JSON API, both without log-in and without a session. */
@NullMarked
package dev.mubiao.publication.web;

import org.jspecify.annotations.NullMarked;
