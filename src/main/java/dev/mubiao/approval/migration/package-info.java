/** Administrators take a running process to another step (modification) or another version (migration). */
@NullMarked
@NamedInterface("migration")
package dev.mubiao.approval.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
