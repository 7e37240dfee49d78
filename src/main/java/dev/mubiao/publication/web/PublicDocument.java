package dev.mubiao.publication.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.mubiao.targets.content.TargetDocument;

/**
 * A published target as the public JSON API shows it.
 *
 * @param sha256 of a salt that is not public and the reviewed revision, before personal data was taken out
 * @param content with the field names of {@code documents/read}
 */
record PublicDocument(@JsonUnwrapped PublicTargetSummary line, String sha256, TargetDocument content) {}
