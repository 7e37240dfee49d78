/** The workload of those whom the reader supervises, and the hand-over of the work of closed accounts. */
@NullMarked
package dev.mubiao.inbox.ui.workload;

import org.jspecify.annotations.NullMarked;
