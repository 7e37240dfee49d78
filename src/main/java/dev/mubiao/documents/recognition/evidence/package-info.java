/** What speaks for a form and against it, as a share and in words. */
@NullMarked
package dev.mubiao.documents.recognition.evidence;

import org.jspecify.annotations.NullMarked;
