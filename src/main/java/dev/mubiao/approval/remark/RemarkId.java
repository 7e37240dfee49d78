package dev.mubiao.approval.remark;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of a remark. */
public record RemarkId(@JsonValue UUID value) {}
