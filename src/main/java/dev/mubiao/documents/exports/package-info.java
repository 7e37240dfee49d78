/** Many targets written as documents in the background: started, followed, stopped, fetched for a day and removed. */
@NullMarked
package dev.mubiao.documents.exports;

import org.jspecify.annotations.NullMarked;
