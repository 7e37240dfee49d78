package dev.mubiao.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** What was typed, by how the page was left. */
final class LossTable {

    private static final String KEPT = "kept";

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();

    void add(String what, String how, String typed, String found) {
        columns.add(how);
        rows.computeIfAbsent(what, row -> new LinkedHashMap<>())
                .put(how, typed.equals(found) ? KEPT : "LOST: " + found);
    }

    void assertNothingIsLost() {
        Assertions.assertThat(rows)
                .isNotEmpty()
                .allSatisfy((what, row) ->
                        Assertions.assertThat(row.values()).as(what).containsOnly(KEPT));
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder("| |" + String.join("|", columns) + "|\n|---|");
        text.append("---|".repeat(columns.size())).append('\n');
        rows.forEach((what, row) -> text.append("|")
                .append(what)
                .append("|")
                .append(columns.stream().map(how -> row.getOrDefault(how, "")).collect(Collectors.joining("|")))
                .append("|\n"));
        Files.writeString(file, text);
    }
}
