/**
 * What a target declares, as immutable records with the canonical JSON they are stored in, the JSON of the HTTP
 * API, and the keys of their cells; needed by whatever reads, checks, prints or writes a content.
 */
@NullMarked
@NamedInterface("content")
package dev.mubiao.targets.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
