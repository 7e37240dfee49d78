/** The view in which auditors and administrators read the audit trail. */
@NullMarked
package dev.mubiao.audit.ui;

import org.jspecify.annotations.NullMarked;
