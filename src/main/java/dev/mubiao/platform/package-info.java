/** Values and contracts that every module uses: money, budget years, review criteria, refusals and audited events. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.mubiao.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
