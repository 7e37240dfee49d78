/** Administration of export templates: upload, check, release by two where four eyes are on, retirement. */
@NullMarked
package dev.mubiao.formmaker.templates;

import org.jspecify.annotations.NullMarked;
