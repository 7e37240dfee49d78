/** Who is asked at a step and who may do it: assignees, approvers of open tasks, and the rights to sign. */
@NullMarked
@NamedInterface("assignment")
package dev.mubiao.approval.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
