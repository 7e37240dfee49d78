/** The REST controllers of approval, and their requests and answers. */
@NullMarked
package dev.mubiao.approval.web;

import org.jspecify.annotations.NullMarked;
