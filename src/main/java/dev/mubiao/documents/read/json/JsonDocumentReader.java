package dev.mubiao.documents.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.recognition.LongCellCheck;
import dev.mubiao.documents.recognition.UnreadContentCheck;
import dev.mubiao.documents.write.json.JsonWriter;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.TextDecoding;
import dev.mubiao.targets.content.ContentLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link JsonWriter} wrote: every text stands under the name of its field, so that nothing is recognised. */
public final class JsonDocumentReader {

    /** Names, values and brackets: several times what the largest document that is written has. */
    private static final int MOST_TOKENS = 3_000_000;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Forms forms;

    public JsonDocumentReader(Forms forms) {
        this.forms = forms;
    }

    /** Whether the bytes are a text that begins as an object of JSON does. */
    public static boolean reads(byte[] document) {
        return TextDecoding.decode(document)
                .filter(text -> text.stripLeading().startsWith("{"))
                .isPresent();
    }

    /** @throws Refusal INVALID if it is damaged, of other making or too large; it names the place */
    public DocumentReadingResult read(String fileName, byte[] document) {
        String text = TextDecoding.decode(document).orElseThrow();
        List<Integer> starts;
        JsonNode root;
        try {
            starts = starts(fileName, text);
            root = mapper.readTree(text);
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
        List<JsonPart> targets = new JsonPart(fileName, "", root).parts("targets");
        if (targets.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.noTable", fileName);
        }
        if (targets.size() > ContentLimits.TABLES_A_FILE) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooManyTables", fileName, ContentLimits.TABLES_A_FILE);
        }
        return result(targets, starts, text.lines().toList());
    }

    private DocumentReadingResult result(List<JsonPart> targets, List<Integer> starts, List<String> lines) {
        List<DocumentTable> tables = new ArrayList<>();
        List<DocumentFinding> findings = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            int first = starts.get(i);
            int next = i + 1 < starts.size() ? Math.max(first, starts.get(i + 1) - 1) : lines.size();
            DocumentTable table = new DocumentTable(
                    i + 1, first, new JsonTarget(targets.get(i), forms).content(first), lines.subList(first - 1, next));
            tables.add(table);
            findings.addAll(UnreadContentCheck.of(i + 1, table.content(), true));
            findings.addAll(LongCellCheck.of(table));
        }
        return new DocumentReadingResult(tables, List.of(), findings);
    }

    /** The lines, from 1, in which the targets begin; and that there is not more than fits into memory. */
    private List<Integer> starts(String fileName, String text) throws IOException {
        List<Integer> starts = new ArrayList<>();
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
                    if (within && depth == 2) {
                        starts.add(parser.currentTokenLocation().getLineNr());
                    }
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                }
            }
        }
        return starts;
    }
}
