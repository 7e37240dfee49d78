/** Remarks of reviewers on single cells and the answers of preparers. */
@NullMarked
@NamedInterface("remark")
package dev.mubiao.approval.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
