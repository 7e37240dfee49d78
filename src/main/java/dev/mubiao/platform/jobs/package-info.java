/** Work in background threads, on one node or shared among nodes by leases in the database. */
@NullMarked
@NamedInterface("jobs")
package dev.mubiao.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
