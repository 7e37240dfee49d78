package dev.mubiao.targets.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.mubiao.forms.FormVariant;
import java.util.Map;

/**
 * A content with nothing left out, so that it can be written back as it is: the JSON is that of a {@link TargetDocument}
 * with one member more.
 *
 * @param asWritten what stands where a number, a year or a yes is expected and is none of these, by JSON pointer; absent
 *     if there is nothing
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WrittenTarget(@JsonUnwrapped TargetDocument document, Map<String, String> asWritten) {

    public static WrittenTarget of(TargetContent content, FormVariant variant) {
        return new WrittenTarget(TargetDocument.of(content, variant), WrittenTexts.of(content, variant));
    }
}
