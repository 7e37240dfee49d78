package dev.mubiao.targets.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.mubiao.platform.Sha256;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/**
 * The canonical JSON of a content: properties in alphabetical order, no nulls, numbers plain and without trailing
 * zeros, so that equal contents have equal bytes.
 */
@Component
public class ContentJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .addModule(new SimpleModule().addSerializer(BigDecimal.class, new PlainNumberSerializer()))
            .build();

    public String write(TargetContent content) {
        try {
            return mapper.writeValueAsString(StoredContent.of(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content cannot be written", e);
        }
    }

    public TargetContent read(String json) {
        try {
            return mapper.readValue(json, StoredContent.class).content();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored content cannot be read", e);
        }
    }

    /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes. */
    public static String sha256(String json) {
        return Sha256.hex(json);
    }
}
