/** The HTTP API of submissions, tasks and publications. */
@NullMarked
package dev.mubiao.workflow.web;

import org.jspecify.annotations.NullMarked;
