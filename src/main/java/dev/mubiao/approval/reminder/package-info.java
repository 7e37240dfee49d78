/** Reminds people of steps that are due soon or overdue, and escalates. */
@NullMarked
package dev.mubiao.approval.reminder;

import org.jspecify.annotations.NullMarked;
