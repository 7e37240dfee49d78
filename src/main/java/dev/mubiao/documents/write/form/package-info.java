/** Empty forms, to be filled in with an office program. */
@NullMarked
package dev.mubiao.documents.write.form;

import org.jspecify.annotations.NullMarked;
