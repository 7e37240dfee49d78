package dev.mubiao.workflow;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a remark. */
public record RemarkId(@JsonValue UUID value) {}
