package dev.mubiao.documents.read.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.mubiao.documents.recognition.DocumentReading;
import dev.mubiao.documents.write.TargetOrigin;
import dev.mubiao.documents.write.json.JsonWriter;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.TargetContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads what {@link JsonWriter} wrote: every text stands under the name of its field, so that nothing is recognised. */
public final class JsonDocumentReader {

    /** Names, values and brackets: several times what the largest document that is written has. */
    private static final int MOST_TOKENS = 3_000_000;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Forms forms;

    public JsonDocumentReader(Forms forms) {
        this.forms = forms;
    }

    /** Where a target stands in the text. @param line of its first bracket, from 1 @param end behind its last one */
    private record Span(int line, int begin, int end) {}

    /**
     * @return of which targets its tables say that they were written, by their first lines among those of all files
     * @throws Refusal INVALID if it is damaged, of other making or too large; it names the place
     */
    public Map<Integer, TargetId> read(String fileName, String json, DocumentReading into) {
        String text = json;
        List<Span> spans;
        JsonNode root;
        try {
            spans = spans(fileName, text);
            root = mapper.readTree(text);
            if (spans.stream().map(Span::line).distinct().count() < spans.size()) {
                // Programs leave breaks out; but tables are told apart by their first lines.
                text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
                spans = spans(fileName, text);
            }
        } catch (JsonProcessingException damaged) {
            int line = damaged.getLocation() == null ? 1 : damaged.getLocation().getLineNr();
            throw new Refusal(Refusal.Kind.INVALID, "documents.json.damaged", fileName, Integer.toString(line));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
        if (!root.path("mubiao").isInt() || !root.path("targets").isArray()) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.json.other", fileName);
        }
        if (root.get("mubiao").intValue() > JsonWriter.VERSION) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.json.newer", fileName);
        }
        List<JsonPart> parts = new JsonPart(fileName, "", root).parts("targets", ContentLimits.TABLES_A_FILE);
        if (parts.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.noTable", fileName);
        }
        List<DocumentReading.DeclaredTarget> targets = new ArrayList<>();
        Map<Integer, TargetId> origins = new HashMap<>();
        for (JsonPart part : parts) {
            Span span = spans.get(targets.size());
            int line = into.lines() + span.line();
            TargetContent content = new JsonTarget(part, forms).content(line);
            TargetOrigin.target(Objects.requireNonNullElse(part.text("origin"), ""))
                    .ifPresent(origin -> origins.put(line, origin));
            targets.add(new DocumentReading.DeclaredTarget(
                    span.line(),
                    content,
                    narrative(content),
                    text.substring(span.begin(), span.end()).lines().toList()));
        }
        into.add(text, targets);
        return origins;
    }

    private boolean narrative(TargetContent content) {
        return forms.find(content.form()).orElseThrow().narrative() != null;
    }

    /** Where the targets stand; and that there is not more than fits into memory. */
    private List<Span> spans(String fileName, String text) throws IOException {
        List<Span> spans = new ArrayList<>();
        JsonLocation begin = JsonLocation.NA;
        int tokens = 0;
        int depth = 0;
        boolean within = false;
        try (JsonParser parser = mapper.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (++tokens > MOST_TOKENS) {
                    throw new Refusal(Refusal.Kind.INVALID, "documents.json.tooMuch", fileName);
                }
                if (depth == 1 && token == JsonToken.FIELD_NAME) {
                    within = parser.currentName().equals("targets");
                } else if (token.isStructStart()) {
                    begin = within && depth == 2 ? parser.currentTokenLocation() : begin;
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                    if (within && depth == 2) {
                        spans.add(new Span(begin.getLineNr(), (int) begin.getCharOffset(), (int)
                                parser.currentLocation().getCharOffset()));
                    }
                }
            }
        }
        return spans;
    }
}
