package dev.mubiao.publication.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.mubiao.targets.content.TargetDocument;

/**
 * What is public of a target.
 *
 * @param sha256 of the reviewed revision, before personal data was taken out
 * @param content with the field names of {@code documents/read}
 */
record PublicDocument(@JsonUnwrapped PublicTargetSummary line, String sha256, TargetDocument content) {}
