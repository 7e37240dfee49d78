/** Limits of what the portal waits for from its database, and what it says when the database cannot answer. */
@NamedInterface("database")
@NullMarked
package dev.mubiao.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
