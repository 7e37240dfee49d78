package dev.mubiao.documents.write.json;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mubiao.documents.write.DocumentWriter;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.targets.content.TargetDocument;
import dev.mubiao.targets.content.WrittenTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Writes targets as the HTTP API shows them, with what is written where a number, a year or a yes is expected and is
 * none of these: {@code as_written} has it by JSON pointer.
 *
 * <p>{@code {"mubiao": 1, "targets": [{"form": "changshou-2026", …, "as_written": {"/total_yuan": "约两万"}}]}}
 */
@Component
public class JsonWriter implements DocumentWriter {

    /** Version of this JSON. */
    public static final int VERSION = 1;

    private final JsonMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Override
    public WrittenFormat format() {
        return WrittenFormat.JSON;
    }

    @Override
    public void write(List<PrintedTarget> targets, OutputStream out, WritingProgress progress) throws IOException {
        ObjectNode document = mapper.createObjectNode();
        document.put("mubiao", VERSION);
        ArrayNode list = document.putArray("targets");
        for (PrintedTarget target : targets) {
            list.add(target(target));
            progress.at(list.size());
        }
        mapper.writeValue(out, document);
    }

    private ObjectNode target(PrintedTarget target) {
        ObjectNode node = mapper.valueToTree(TargetDocument.of(target.content(), target.form()));
        if (target.origin() != null) {
            node.put("origin", target.origin());
        }
        Map<String, String> written = WrittenTexts.of(target.content(), target.form());
        if (!written.isEmpty()) {
            node.set("as_written", mapper.valueToTree(written));
        }
        return node;
    }
}
