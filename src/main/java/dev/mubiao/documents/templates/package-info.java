/** Export templates of offices: what placeholders mean for a form, what a template lacks, and targets written with it. */
@NullMarked
@NamedInterface("templates")
package dev.mubiao.documents.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
