/** The performance target: content, drafts, revisions and life. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "forms", "uikit"})
package dev.mubiao.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
