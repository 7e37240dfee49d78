/**
 * Makes a form definition from one filled example: which cell of it is a label, a value or an indicator, and what the
 * form is that shows them so.
 */
@NullMarked
package dev.mubiao.formmaker.proposal;

import org.jspecify.annotations.NullMarked;
