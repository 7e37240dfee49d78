package dev.mubiao.documents.read.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.recognition.LongCellCheck;
import dev.mubiao.documents.recognition.UnreadContentCheck;
import dev.mubiao.documents.write.json.JsonWriter;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.TargetContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what {@link JsonWriter} wrote: every text stands under the name of its field, so that nothing is recognised. */
public final class JsonDocumentReader {

    /** Names, values and brackets: several times what the largest document that is written has. */
    private static final int MOST_TOKENS = 3_000_000;

    private static final Pattern BEGIN = Pattern.compile("\\s*+\\{\\s*+[\"}]");

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

    private record Target(Span span, TargetContent content) {}

    /** Whether a text begins as an object of JSON does. */
    public static boolean reads(String text) {
        return BEGIN.matcher(text).lookingAt();
    }

    /** @throws Refusal INVALID if it is damaged, of other making or too large; it names the place */
    public DocumentReadingResult read(String fileName, String text) {
        List<Span> spans;
        JsonNode root;
        try {
            spans = spans(fileName, text);
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
        List<JsonPart> parts = new JsonPart(fileName, "", root).parts("targets", ContentLimits.TABLES_A_FILE);
        if (parts.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.noTable", fileName);
        }
        List<Target> targets = new ArrayList<>();
        for (JsonPart part : parts) {
            Span span = spans.get(targets.size());
            targets.add(new Target(span, new JsonTarget(part, forms).content(span.line())));
        }
        return result(targets, text);
    }

    /** Tables are counted before narratives, as those of all documents are. */
    private DocumentReadingResult result(List<Target> targets, String text) {
        List<DocumentTable> tables = new ArrayList<>();
        List<DocumentFinding> findings = new ArrayList<>();
        for (boolean narratives : List.of(false, true)) {
            for (Target target : targets) {
                if (narrative(target.content()) == narratives) {
                    Span span = target.span();
                    DocumentTable table = new DocumentTable(
                            tables.size() + 1,
                            span.line(),
                            target.content(),
                            text.substring(span.begin(), span.end()).lines().toList());
                    tables.add(table);
                    findings.addAll(UnreadContentCheck.of(table.index(), table.content(), true));
                    findings.addAll(LongCellCheck.of(table));
                }
            }
        }
        return new DocumentReadingResult(tables, List.of(), findings);
    }

    private boolean narrative(TargetContent content) {
        return forms.find(content.formId(), content.kind()).orElseThrow().narrative() != null;
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
