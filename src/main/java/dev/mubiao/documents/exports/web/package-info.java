/** Exports over HTTP. */
@NullMarked
package dev.mubiao.documents.exports.web;

import org.jspecify.annotations.NullMarked;
