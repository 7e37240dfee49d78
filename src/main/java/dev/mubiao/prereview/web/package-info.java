/** The findings of a target and the reasons of its warnings over HTTP. */
@NullMarked
package dev.mubiao.prereview.web;

import org.jspecify.annotations.NullMarked;
