package dev.mubiao.shell.advisories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.shell.advisories.Advisory.Affected;
import dev.mubiao.shell.advisories.Advisory.Event;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads advisories in the format of OSV: one, a list of them, or a zip file of them as osv.dev publishes it. Withdrawn ones
 * are left out.
 */
final class AdvisoryFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AdvisoryFile() {}

    /** @throws IOException also if it is not JSON */
    static List<Advisory> read(InputStream json) throws IOException {
        JsonNode root = JSON.readTree(json.readAllBytes());
        return (root.isArray() ? elements(root) : Stream.of(root))
                .filter(node -> node.hasNonNull("id") && !node.hasNonNull("withdrawn"))
                .map(AdvisoryFile::advisory)
                .toList();
    }

    /** @throws IOException also if it is no zip file of JSON files */
    static List<Advisory> readZip(InputStream zip) throws IOException {
        List<Advisory> advisories = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(zip)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    advisories.addAll(read(entries));
                }
            }
        }
        return advisories;
    }

    private static Advisory advisory(JsonNode node) {
        List<String> ids = Stream.concat(Stream.of(node.path("id")), elements(node.path("aliases")))
                .map(JsonNode::asText)
                .toList();
        return new Advisory(
                ids,
                node.path("summary").asText(),
                elements(node.path("affected")).map(AdvisoryFile::affected).toList());
    }

    private static Affected affected(JsonNode node) {
        JsonNode library = node.path("package");
        // OSV adds to some ecosystems where the packages come from: "Maven:https://…".
        String ecosystem = library.path("ecosystem").asText().split(":", 2)[0];
        Set<String> versions =
                elements(node.path("versions")).map(JsonNode::asText).collect(Collectors.toSet());
        List<List<Event>> ranges = elements(node.path("ranges"))
                .filter(range -> !range.path("type").asText().equals("GIT"))
                .map(range -> elements(range.path("events"))
                        .flatMap(event -> events(ecosystem, event))
                        .toList())
                .toList();
        return new Affected(ecosystem, library.path("name").asText(), versions, ranges);
    }

    private static Stream<Event> events(String ecosystem, JsonNode node) {
        return Stream.of(Event.Kind.values())
                .filter(kind -> node.hasNonNull(kind.name().toLowerCase(Locale.ROOT)))
                .map(kind -> new Event(
                        kind,
                        ComponentVersion.of(
                                ecosystem,
                                node.path(kind.name().toLowerCase(Locale.ROOT)).asText())));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
